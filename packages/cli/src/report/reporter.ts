/** `--reporter`: for people or for programs. */
export type Reporter = 'human' | 'json';
