import { Almanac } from './almanac/almanac.js';
import { almanacStyles } from './almanac/almanac.styles.js';
import { expand } from './almanac/recurrences.js';
import type { EventList } from './event-list.js';

/**
 * Gives the list at once what it fetches in a browser: a server draws once, and waits for nothing.
 * To be called before the class is registered, since its styles are read then.
 */
export const withAlmanac = (List: typeof EventList): typeof EventList => {
  List.almanacAtHand = (host) => new Almanac(host, expand);
  List.styles = [List.styles, almanacStyles];
  return List;
};
