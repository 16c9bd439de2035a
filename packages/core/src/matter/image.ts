/** The formats that Word and PDF both show as they are. */
export type ImageFormat = 'png' | 'jpeg';

/** A picture beside the matter, checked: RGB or grey, whole, of a size a page can hold. */
export interface ImageFile {
  /** Its path, relative to the matter's folder. */
  readonly file: string;
  /** What it shows, for readers who do not see it. */
  readonly alt: string;
  readonly bytes: Uint8Array;
  readonly format: ImageFormat;
  readonly pixels: { readonly width: number; readonly height: number };
}
