/**
 * All that core may ask of the outside. Node gives files and zlib; a browser gives what it has fetched;
 * a test gives a Map. Nothing else in core reaches out: no clock, no console, no randomness, no `node:*`.
 */
export interface World {
  /**
   * A file that the matter names, by its path relative to the matter's folder (forward slashes).
   * The World confines it: a path that leaves the folder, also through a symlink, is `outside`.
   */
  readonly readFile: (path: string) => Promise<FileRead>;
  /** The bytes of a font file by its name in `fonts/`, e.g. `Tinos-Regular.ttf`: asked for once, as they never change. */
  readonly readFont: (name: string) => Promise<Uint8Array>;
  /** A file of the built-in template library by its path in `templates/`, e.g. `motion-to-intervene/template.md`. */
  readonly readTemplate: (path: string) => Promise<string | undefined>;
  /**
   * A file of the firm's own template folder, by paths like those of the built-in one and asked for before it. The World
   * confines it to that folder, symlinks included. Absent where there is no such folder.
   */
  readonly readFirmTemplate?: (path: string) => Promise<string | undefined>;
  /** zlib-wrapped deflate (RFC 1950). */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
}

export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' };
