import type { Path } from '../../diagnostic/index.ts';
import type { Image, LineBreak, Paragraph } from '../../document/index.ts';
import { type FieldValue, isImage, movantsOf } from '../../matter/index.ts';
import { type Desk, paragraph } from '../desk.ts';
import { fieldAt, isList } from '../fields.ts';
import { fact } from '../words.ts';
import { imageOf } from './picture.ts';

/** In pt. */
const logoBox = { width: 216, height: 72 };

/** The picture in the paper's field `letterhead`; without one, the names of the organizations that speak, a line each. */
export function makeLetterhead(desk: Desk): readonly (Image | Paragraph)[] {
  const logo = fieldAt(desk.input.paper, 'letterhead');
  if (isImage(logo)) return [imageOf(desk, logo, 'letterhead', logoBox)];
  const names = organizationsOf(desk).map(({ name, path }) => fact(name, desk.setting.matter.places.at(path)));
  const lines = names.flatMap((name, index) => (index === 0 ? [name] : [lineBreak, name]));
  return lines.length === 0 ? [] : [paragraph(desk, 'letterhead', lines)];
}

const lineBreak: LineBreak = { kind: 'line-break' };

interface Named {
  readonly name: string;
  readonly path: Path;
}

/** Those in the paper's field `issued-by`; the movants’ organizations where it names none. */
export function organizationsOf({ input, setting }: Desk): readonly Named[] {
  const { data } = setting.matter;
  const own = idsIn(fieldAt(input.paper, 'issued-by'));
  const ids = own.length > 0 ? own : movantsOf(data).map(({ id }) => id);
  return ids.flatMap((id) => {
    const index = data.organizations.findIndex((organization) => organization.id === id);
    const name = data.organizations[index]?.name;
    return name === undefined ? [] : [{ name, path: ['organizations', index, 'name'] }];
  });
}

function idsIn(value: FieldValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return isList(value) ? value.filter((each) => typeof each === 'string') : [];
}
