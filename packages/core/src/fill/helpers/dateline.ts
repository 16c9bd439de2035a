import { absent, isTrue, textOf } from '../value.ts';
import { type Helper, isSet, overWords, plainShape } from './helper.ts';
import { standsAlone, stateAs } from './states.ts';

/**
 * Where a release begins: `OAKLAND, Calif.`, and `LOS ANGELES` without its state, as AP has it. `postal=true` gives
 * `OAKLAND, CA`, and no city alone; `capitals=false` leaves the city as it is written.
 */
export const dateline: Helper = {
  params: ['words', 'words'],
  optional: 1,
  rest: false,
  named: { postal: 'yes-no', capitals: 'yes-no' },
  usage: '{{dateline "Oakland" "California"}}',
  shape: plainShape,
  run: ([city = absent, state = absent], named) =>
    overWords(city, (text) => {
      const capitals = !named.has('capitals') || isTrue(named.get('capitals') ?? absent);
      const place = capitals ? text.toUpperCase() : text;
      const postal = isSet(named, 'postal');
      if (!isTrue(state) || (!postal && standsAlone(text))) return place;
      return `${place}, ${stateAs(postal ? 'postal' : 'ap', textOf(state))}`;
    }),
};
