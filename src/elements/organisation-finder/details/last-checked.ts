import type { Day } from '../../../time/day.js';
import { monthsBefore } from '../../../time/months-before.js';

/** Whether what was checked on a day is older than so many months. 0 months: nothing ever is. */
export const isOld = (verified: Day | undefined, today: Day, months: number): boolean =>
  months > 0 && verified !== undefined && verified < monthsBefore(today, months);
