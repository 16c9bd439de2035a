import { type Entries, Ref, spell, type Value } from './objects.ts';

/** The file's objects and how its streams are packed: what every part of the writer adds to. */
export interface Output {
  /** By number, from 1; undefined until it is assigned. */
  readonly objects: (FileObject | undefined)[];
  /** zlib-wrapped deflate (RFC 1950). */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
}

/** An object as written: its text, or a stream. */
export type FileObject = string | Stream;

export interface Stream {
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

export function newOutput(deflate: Output['deflate']): Output {
  // Number 0 is the head of the free ones.
  return { objects: [undefined], deflate };
}

/** A number for an object that comes later. */
export function nextRef({ objects }: Output): Ref {
  return new Ref(objects.push(undefined) - 1);
}

export function add(output: Output, value: Value): Ref {
  return put(output, spell(value));
}

export function assign({ objects }: Output, ref: Ref, value: Value): void {
  objects[ref.number] = spell(value);
}

export function addStream(output: Output, bytes: Uint8Array, entries: Entries = {}): Ref {
  return put(output, packed(output, bytes, entries));
}

/** Adds a stream as it is. */
export function addPlain(output: Output, bytes: Uint8Array, entries: Entries): Ref {
  return put(output, plain(bytes, entries));
}

/** A stream, deflated. */
export function packed({ deflate }: Output, bytes: Uint8Array, entries: Entries): Stream {
  return plain(deflate(bytes), { ...entries, Filter: 'FlateDecode' });
}

function plain(bytes: Uint8Array, entries: Entries): Stream {
  return { dictionary: spell({ ...entries, Length: bytes.length }), bytes };
}

function put({ objects }: Output, object: FileObject): Ref {
  return new Ref(objects.push(object) - 1);
}
