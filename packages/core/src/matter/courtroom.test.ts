import { expect, it } from 'vitest';
import { courtroomOf } from './courtroom.ts';

it('is a number after the label of the caption and has its word in a sentence, however it was typed', () => {
  const room = { alone: '4, 17th Floor', named: 'Courtroom 4, 17th Floor' };
  expect(courtroomOf('Courtroom 4, 17th Floor', 'Courtroom')).toEqual(room);
  expect(courtroomOf('4, 17th Floor', 'Courtroom')).toEqual(room);
  expect(courtroomOf('4', 'Courtroom')).toEqual({ alone: '4', named: 'Courtroom 4' });
  expect(courtroomOf('4A', 'Department').named).toBe('Department 4A');
});

it('has no word put before a floor or a name', () => {
  expect(courtroomOf('17th Floor', 'Courtroom').named).toBe('17th Floor');
  expect(courtroomOf('the Ceremonial Courtroom', 'Courtroom').named).toBe('the Ceremonial Courtroom');
});
