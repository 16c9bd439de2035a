import { any, maybe, type Shape } from '../../template/index.ts';
import { absent, isTrue } from '../value.ts';
import type { Helper } from './helper.ts';

/** The first that holds, so that it can also be printed; the last if none does. */
export const or: Helper = {
  params: ['anything'],
  optional: 0,
  rest: true,
  asks: true,
  usage: '{{#if (or divergences presumption)}}',
  shape: ofAny,
  run: (args) => args.find(isTrue) ?? args.at(-1) ?? absent,
};

/** What all of them are; missing only where all may be. */
function ofAny(args: readonly Shape[]): Shape {
  const [first = any] = args;
  const shape = args.every((arg) => arg.kind === first.kind) ? first : any;
  const { maybe: _, ...sure } = shape;
  return args.every((arg) => arg.maybe) ? maybe(sure) : sure;
}
