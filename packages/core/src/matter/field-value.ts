import type { ImageValue, Prose } from './matter.ts';

/** Whether a value of the matter is a Markdown field that has been read: a group may have a field called `prose` too. */
export function isProse(value: unknown): value is Prose {
  return isObject(value) && 'prose' in value && isObject(value.prose) && 'anchors' in value.prose;
}

/** Whether it is a picture that has been read. */
export function isImage(value: unknown): value is ImageValue {
  return isObject(value) && 'image' in value && isObject(value.image) && 'bytes' in value.image;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
