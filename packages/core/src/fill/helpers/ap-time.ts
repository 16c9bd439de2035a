import { absent, textOf } from '../value.ts';
import { type Helper, overWords, plainShape } from './helper.ts';

/** A time as the press writes it, with its zone: `10 a.m. PT`, `2:30 p.m.`, `noon` (AP Stylebook, “times”). */
export const apTime: Helper = {
  params: ['time', 'words'],
  optional: 1,
  rest: false,
  usage: '{{ap-time hearing.time "PT"}}',
  shape: plainShape,
  run: ([time = absent, zone = absent]) => {
    const after = zone.kind === 'absent' ? '' : ` ${textOf(zone)}`;
    return overWords(time, (text) => {
      const said = apTimeOf(text);
      return said === undefined
        ? { mistake: `“${text}” is not a time written like 10:00 a.m. or 14:30.` }
        : said + after;
    });
  },
};

function apTimeOf(text: string): string | undefined {
  if (/^(?:12 )?noon$/i.test(text)) return 'noon';
  const [, hours = '', minutes = '00', half = ''] = /^(\d{1,2})(?::(\d\d))? ?([ap])?\.?(?:m\.?)?$/i.exec(text) ?? [];
  const written = Number(hours);
  if (hours === '' || written > 23 || Number(minutes) > 59 || (half !== '' && (written < 1 || written > 12)))
    return undefined;
  const hour = half === '' ? written : (written % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (minutes === '00' && hour === 0) return 'midnight';
  if (minutes === '00' && hour === 12) return 'noon';
  const shown = `${hour % 12 === 0 ? 12 : hour % 12}${minutes === '00' ? '' : `:${minutes}`}`;
  return `${shown} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
