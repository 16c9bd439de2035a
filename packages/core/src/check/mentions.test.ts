import { expect, it } from 'vitest';
import { firstMention, lastMention } from './mentions.ts';

it('finds a name as whole words, in any case, with or without its article', () => {
  expect(firstMention('The support of THE PORT', 'the Port')).toBe(19);
  expect(firstMention('in her capacity', 'the City')).toBe(-1);
  expect(firstMention('Quiet Deck Riders’ Association', "Quiet Deck Riders' Association")).toBe(0);
  expect(firstMention('Hội Tương Trợ’s members', 'Hội Tương Trợ')).toBe(0);
});

it('finds the last of several', () => {
  expect(lastMention('the Port, the airport, a port', 'Port')).toBe(25);
  expect(lastMention('nothing', 'Port')).toBe(-1);
});
