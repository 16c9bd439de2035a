import { absent } from '../value.ts';
import { type Helper, isSet, overWords, plainShape } from './helper.ts';
import { stateAs } from './states.ts';

/** A state as the press abbreviates it: `Calif.`; `postal=true` gives `CA`. */
export const apState: Helper = {
  params: ['words'],
  optional: 0,
  rest: false,
  named: { postal: 'yes-no' },
  usage: '{{ap-state "California"}}',
  shape: plainShape,
  run: ([state = absent], named) => overWords(state, (text) => stateAs(isSet(named, 'postal') ? 'postal' : 'ap', text)),
};
