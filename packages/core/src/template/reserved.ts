/** Names that every template sees and that no field of its own may take. */
export const reservedNames: ReadonlySet<string> = new Set(
  (
    'id template court division case plaintiffs defendants parties movants several designation side plaintiff-side ' +
    'defendant-side joined opposing government-on-side hearing filing papers supporting final'
  ).split(' '),
);
