/** The templates that come with engross, by the names of their folders in `templates/`. */
export const builtInTemplates: readonly string[] = [
  'motion-to-intervene',
  'declaration',
  'proposed-order',
  'press-release',
  'explainer',
];
