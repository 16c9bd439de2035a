import { isWord, matchAt } from '../characters.ts';
import type { Found, Reader } from '../found.ts';
import { readPins } from '../parts/pin.ts';
import { readSections } from '../parts/section.ts';
import { startsVolume } from '../parts/volumes.ts';
import { readConstitutionPart } from './constitution.ts';

/** *Id.*, *id.* at 820–21, *Id.* § 3(a), *Ibid.*: `after` stands behind its point. */
export const readId: Reader = (flow, at, after) => {
  if (flow.text[after - 1] !== '.' || isWord(flow.text[at - 1])) return undefined;
  const lead = matchAt(/,? (?:at (?:pp?\. )?)(?=[\d*¶n])|,? (?=¶)/y, flow.text, after)?.[0];
  const pins =
    lead === undefined ? undefined : readPins(flow, after + lead.length, (place) => startsVolume(flow.text, place));
  if (pins) return [idOf(at, pins.end, flow.printed.slice(after + 1, pins.end))];
  const part = readConstitutionPart(flow, after);
  if (part) return [idOf(at, part.end, part.section)];
  const sign = matchAt(/,? (?:at )?§§? ?/y, flow.text, after)?.[0];
  const sections = sign === undefined ? [] : readSections(flow, after + sign.length, sign.includes('§§'));
  const [section, ...more] = sections;
  if (section) {
    const others = more.map((one) => goingOn(idOf(one.start, one.end, `§ ${one.section}`)));
    return [idOf(at, section.end, `§ ${section.section}`), ...others];
  }
  return [idOf(at, after, undefined)];
};

/** `§§ 2000d, 2000d-1`: each number after the first is of the same *id.* */
function goingOn(found: Found): Found {
  return { ...found, citation: { ...found.citation, joined: true } };
}

function idOf(start: number, end: number, pin: string | undefined): Found {
  return { start, end, citation: { kind: 'id', ...(pin === undefined ? {} : { pin }) } };
}
