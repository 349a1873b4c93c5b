import type { Day } from '../../../time/day.js';
import { monthsOn } from '../../../time/months-on.js';

/** Whether what was checked on a day is older than so many months. 0 months: nothing ever is. */
export const isOld = (verified: Day | undefined, today: Day, months: number): boolean =>
  months > 0 && verified !== undefined && verified < monthsOn(today, -months);
