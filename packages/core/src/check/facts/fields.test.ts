import { expect, it } from 'vitest';
import type { ImageValue } from '../../matter/index.ts';
import { isEmpty, isGroup } from './fields.ts';

const picture: ImageValue = {
  image: {
    file: 'bridge.png',
    alt: 'A bridge',
    bytes: new Uint8Array(),
    format: 'png',
    pixels: { width: 1, height: 1 },
  },
};

it('a picture that was read is no group, and is something given', () => {
  expect(isGroup(picture)).toBe(false);
  expect(isEmpty(picture)).toBe(false);
});

it('a group may have a field called image', () => {
  expect(isGroup({ image: 'a bridge' })).toBe(true);
  expect(isGroup({ image: { data: 'a bridge' } })).toBe(true);
});
