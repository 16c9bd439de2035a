import { expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';

it('finds a name as whole words, in any case, with or without its article', () => {
  expect(mentionsIn('The support of THE PORT').first('the Port')).toBe(19);
  expect(mentionsIn('in her capacity').first('the City')).toBe(-1);
  expect(mentionsIn('Quiet Deck Riders’ Association').first("Quiet Deck Riders' Association")).toBe(0);
  expect(mentionsIn('Hội Tương Trợ’s members').first('Hội Tương Trợ')).toBe(0);
});

it('finds the last of several', () => {
  expect(mentionsIn('the Port, the airport, a port').last('Port')).toBe(25);
  expect(mentionsIn('nothing').last('Port')).toBe(-1);
});
