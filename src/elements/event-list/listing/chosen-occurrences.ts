import type { EventListHost, ListContext } from '../host.js';
import { matchesSelection, selectionIn } from '../occurrences/facets.js';
import { nextOfSeries } from '../occurrences/next-of-series.js';
import type { Occurrence } from '../occurrences/occurrence.js';

/** What is left of all occurrences by what page and reader have chosen. */
export const chosenOccurrences = (
  host: EventListHost,
  context: ListContext,
): readonly Occurrence[] => {
  const { controls, occurrences } = context;
  const preset = selectionIn(host);
  const narrowed =
    controls?.narrow(occurrences, context) ??
    occurrences.filter((one) => matchesSelection(one.event, preset));
  const listed = host.series === 'next' ? nextOfSeries(narrowed) : narrowed;
  return listed.slice(0, host.limit || undefined);
};
