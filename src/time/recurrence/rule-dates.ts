import type { RecurrenceRule } from './rrule.js';
import { completed, type Period, periodsOf, type RuleDatesOptions } from './rule-periods.js';

/** Those of a period that BYSETPOS chooses, counted from its beginning or its end. */
const chosenIn = (period: Period, positions: readonly number[] | undefined): Period =>
  positions
    ? period.filter(
        (_, index) => positions.includes(index + 1) || positions.includes(index - period.length),
      )
    : period;

/**
 * The dates of a recurrence rule in order. It ends where the rule does, after `until`, or when
 * `steps` are used up: then `steps.left` is negative.
 */
export function* ruleDates(rule: RecurrenceRule, options: RuleDatesOptions): Generator<number> {
  const { start, from, until, steps } = options;
  const whole = completed(rule, start);
  // Dates that are counted must all be found.
  const counted = whole.count === undefined ? options : { ...options, from: start };
  let left = whole.count ?? Infinity;
  for (const period of periodsOf(whole, counted)) {
    // BYSETPOS chooses from whole periods; this one is incomplete.
    if (steps.left < 0) return;
    for (const wall of chosenIn(period, whole.bySetPos)) {
      if (wall < start) continue;
      if (wall > until || left <= 0) return;
      left -= 1;
      if (wall >= from) yield wall;
    }
    if (left <= 0) return;
  }
  if (steps.left <= 0) steps.left = -1;
}
