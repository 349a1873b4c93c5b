import { addDays, type Day } from '../../../time/day.js';
import { wallClock } from '../../../time/wall-clock.js';

const compact = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '');

/** `20131003`: RFC 5545 §3.3.4. */
export const dateStamp = (day: Day): string => compact(day);

/** The day after, since ends are not included in iCalendar and at Google. */
export const endDateStamp = (last: Day): string => dateStamp(addDays(last, 1));

/** `20131114T173000Z`: RFC 5545 §3.3.5, form 2. */
export const instantStamp = (instant: number): string => compact(new Date(instant).toISOString());

/** `20131114T183000`, the wall clock of a zone: RFC 5545 §3.3.5, form 3. */
export const wallStamp = (instant: number, zone: string): string =>
  instantStamp(wallClock(instant, zone)).slice(0, -1);
