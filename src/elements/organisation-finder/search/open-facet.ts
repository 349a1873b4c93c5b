import type { Organisation } from '../../../model/contract.js';
import {
  type LocalTime,
  localTimeAt,
  type Opening,
  stateAt,
} from '../../../model/opening-hours.js';
import { placeAsOrganisation } from '../../../model/organisation-places.js';
import type { FacetColumn } from './facets.js';

/** How many organisations are looked at between two stops. */
const stride = 256;

const values = ['yes', 'unknown'];

/** Lists of a facet of two values: every value, none, each. */
const lists = [[], [], [0], [1]];

/** The list of each state. By appointment is not open now. */
const listOf: Readonly<Record<Opening['name'], number>> = {
  open: 2,
  unknown: 3,
  closed: 1,
  'by-appointment': 1,
};

/** The organisation and its places, if those have hours. */
const doorsOf = (organisation: Organisation): readonly Organisation[] => {
  const places = (organisation.places ?? []).filter(
    (place) => place.hours ?? place.hoursExceptions,
  );
  if (places.length === 0) return [organisation];
  const { status } = organisation;
  const doors = places.map((place) => ({
    ...placeAsOrganisation(place, organisation),
    ...(status && { status }),
  }));
  return organisation.hours ? [organisation, ...doors] : doors;
};

/**
 * Who is open at a moment, and of whom it is not known, as a facet, in work that can be sliced. Not
 * knowing is not being open. Each zone's clock is read once: a directory has many offices and few
 * zones.
 */
export function* openFacet(
  organisations: readonly Organisation[],
  now: number,
): Generator<undefined, FacetColumn> {
  const clocks = new Map<string, LocalTime>();
  const clockOf = (timeZone: string): LocalTime => {
    const clock = clocks.get(timeZone) ?? localTimeAt(now, timeZone);
    clocks.set(timeZone, clock);
    return clock;
  };
  const stateOf = (door: Organisation): Opening['name'] =>
    stateAt(door, door.timeZone === undefined ? undefined : clockOf(door.timeZone));
  const rows = new Uint32Array(organisations.length);
  for (let document = 0; document < organisations.length; document += 1) {
    const zones = clocks.size;
    const states = doorsOf(organisations[document] as Organisation).map(stateOf);
    const best = (['open', 'unknown'] as const).find((state) => states.includes(state));
    rows[document] = listOf[best ?? 'closed'];
    if (clocks.size > zones || document % stride === 0) yield;
  }
  return { facet: 'open', values, lists, rows };
}
