import { any, type Shape } from '../../template/index.ts';
import { absent, isTrue } from '../value.ts';
import type { Helper } from './helper.ts';

/** The first that holds, so that it can also be printed; the last if none does. */
export const or: Helper = {
  params: ['anything'],
  optional: 0,
  rest: true,
  usage: '{{#if (or divergences presumption)}}',
  shape: (args) => (args.every((arg) => arg.kind === args[0]?.kind) ? (args[0] ?? any) : any) satisfies Shape,
  run: (args) => args.find(isTrue) ?? args.at(-1) ?? absent,
};
