/** What two written times mean. */
import type { Time } from './token-types.js';

/** Minutes since midnight; `closes` is not after `opens` where it is of the next day. */
export interface Span {
  readonly opens: number;
  readonly closes: number;
}

const midnight = 1440;
const noon = 720;

const hours = (count: number): number => count * 60;

const later = (minutes: number): number => (minutes < noon ? minutes + noon : minutes);

/** Whether its hour is one of 24: `5点` may be in the afternoon. */
const isSure = ({ clock }: Time): boolean => clock === 'past' || clock === 'zero';

/** `9am-5`, `1pm-5`, `10pm-2`, `noon-4`. */
const firstSaid = (opens: number, { half }: Time, closes: number): Span => {
  const isLater = half === 'am' ? closes <= opens : half === 'pm' && later(closes) > opens;
  return { opens, closes: isLater ? later(closes) : closes };
};

/** `1-4pm` begins in the afternoon, `9-5pm` does not; of `10-2am` and `9-midnight` nobody knows. */
const lastSaid = (opens: number, { half, minutes: closes }: Time): Span | undefined => {
  const isAfter = half === 'pm' && later(opens) < closes;
  if (half === 'pm') return { opens: isAfter ? later(opens) : opens, closes };
  return half === 'am' && opens < closes ? { opens, closes } : undefined;
};

/** `9-5` ends in the afternoon; of `7-9` nobody knows, unless it follows a morning. */
const noneSaid = (opens: number, closes: number, morning: number): Span | undefined => {
  const isOfDay = hours(7) <= opens && opens < hours(13) && !(opens === noon && closes === noon);
  if (closes <= opens) return isOfDay ? { opens, closes: later(closes) } : undefined;
  const isEarly = opens < hours(7) || (opens < hours(8) && closes < hours(11));
  if (!isEarly) return { opens, closes };
  const follows = morning > opens && morning <= opens + noon;
  return follows ? { opens: opens + noon, closes: later(closes) } : undefined;
};

/** By a clock of 24 hours: `22-6`, `11:00-02:00`. What ends before it began, as `09:00-05:00`, may be a slip. */
const of24 = (first: Time, last: Time): Span | undefined => {
  const [opens, closes] = [first.minutes, last.minutes];
  if (closes > opens) return { opens, closes };
  if (opens === closes) return opens === 0 ? { opens, closes: midnight } : undefined;
  const isNight = first.clock === 'past' || (last.clock === 'zero' && opens >= hours(10));
  return isNight || closes === 0 ? { opens, closes } : undefined;
};

/**
 * A span; undefined where it has several meanings.
 *
 * @param isOf24 - whether other times of the text are by a clock of 24 hours.
 * @param morning - when the span before it ends; 0 if there is none.
 */
export const spanMeant = (
  first: Time,
  last: Time,
  { isOf24, morning }: { readonly isOf24: boolean; readonly morning: number },
): Span | undefined => {
  const opens = first.minutes;
  const closes = last.half === 'midnight' ? midnight : last.minutes;
  if (opens === midnight) return undefined;
  if (first.half ?? last.half) {
    if (opens === closes) return undefined;
    if (first.half && !last.half && !isSure(last)) return firstSaid(opens, first, closes);
    return last.half && !first.half && !isSure(first) ? lastSaid(opens, last) : { opens, closes };
  }
  const isNight = closes <= opens;
  // `9-5` and `09:00-5:00` are no nights, though other times be of 24 hours.
  const isBare = isNight && !last.clock && first.clock !== 'past';
  if (isBare || !(first.clock ?? last.clock ?? isOf24)) return noneSaid(opens, closes, morning);
  const isOdd = !first.clock && !last.clock && opens < hours(5);
  return isOdd ? undefined : of24(first, last);
};
