/** The way to a value in a matter: keys, and places in lists from 0. */
export type Path = readonly (string | number)[];

/** `case.parties[0].name`, as a person points at it. */
export function spell(path: Path): string {
  let spelled = '';
  for (const part of path) {
    if (typeof part === 'number') spelled += `[${part}]`;
    else spelled += spelled === '' ? part : `.${part}`;
  }
  return spelled;
}
