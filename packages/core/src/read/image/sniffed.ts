import type { ImageFormat } from '../../matter/index.ts';

/** What the bytes of a picture say of themselves; `wrong` completes “logo.png …”. */
export type Sniffed =
  | { readonly format: ImageFormat; readonly width: number; readonly height: number }
  | { readonly wrong: string; readonly fix?: string };
