import { describe, expect, it } from 'vitest';
import { srgbProfile } from './srgb.ts';

describe('the sRGB profile', () => {
  const profile = srgbProfile();
  const view = new DataView(profile.buffer);

  it('says its own size, and what it is', () => {
    expect(view.getUint32(0)).toBe(profile.length);
    expect(String.fromCharCode(...profile.subarray(12, 24))).toBe('mntrRGB XYZ ');
    expect(profile.length).toBeLessThan(600);
  });

  it('has every tag within the file, on a multiple of four', () => {
    for (let tag = 0; tag < view.getUint32(128); tag++) {
      const offset = view.getUint32(132 + 12 * tag + 4);
      expect(offset % 4).toBe(0);
      expect(offset + view.getUint32(132 + 12 * tag + 8)).toBeLessThanOrEqual(profile.length);
    }
  });
});
