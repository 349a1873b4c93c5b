import type { Organisation } from '../../../model/contract.js';
import { isOpenAt, type LocalTime, localTimeAt } from '../../../model/opening-hours.js';
import type { FacetColumn } from './facets.js';

/** How many organisations are looked at between two stops. */
const stride = 256;

/** Lists of a facet of one value: every value, none, that one. */
const lists = [[], [], [0]];

/**
 * Who is open at a moment, as a facet, in work that can be sliced. Not knowing is not being open.
 * Each zone's clock is read once: a directory has many offices and few zones.
 */
export function* openFacet(
  organisations: readonly Organisation[],
  now: number,
): Generator<undefined, FacetColumn> {
  const clocks = new Map<string, LocalTime>();
  const rows = new Uint32Array(organisations.length);
  for (let document = 0; document < organisations.length; document += 1) {
    const organisation = organisations[document] as Organisation;
    const { timeZone } = organisation;
    if (timeZone !== undefined && !clocks.has(timeZone)) {
      clocks.set(timeZone, localTimeAt(now, timeZone));
      yield;
    }
    const clock = timeZone === undefined ? undefined : clocks.get(timeZone);
    rows[document] = clock && isOpenAt(organisation, clock) ? 2 : 1;
    if (document % stride === 0) yield;
  }
  return { facet: 'open', values: ['yes'], lists, rows };
}
