/** Spans of time, one after the other. */
import { attempt, type Cursor, take, takeSign } from './cursor.js';
import type { Reading } from './reading.js';
import { type Span, spanMeant } from './spans.js';

export interface Spans {
  readonly spans: readonly Span[];
  /** False where a time has no end, or a span has several meanings. */
  readonly isCertain: boolean;
}

const passToTime = (cursor: Cursor): void => {
  takeSign(cursor, /[,/&.+]/);
  take(cursor, 'and');
  take(cursor, 'open');
  take(cursor, 'from');
};

/**
 * Undefined if no time follows.
 *
 * @param after - minutes since midnight before which the first can't begin.
 */
export const spansAt = ({ cursor, isOf24 }: Reading, after = 0): Spans | undefined => {
  const spans: Span[] = [];
  let isCertain = true;
  const next = (ahead: Cursor): true | undefined => {
    passToTime(ahead);
    const first = take(ahead, 'time');
    if (!first) return undefined;
    const isSpan = takeSign(ahead, /-/) || take(ahead, 'to');
    const last = isSpan && take(ahead, 'time');
    // `10:00+`
    if (!last) takeSign(ahead, /\+/);
    const morning = spans.at(-1)?.closes ?? after;
    const meant = last ? spanMeant(first, last, { isOf24, morning }) : undefined;
    if (meant && (spans.length === 0 || meant.opens >= morning)) spans.push(meant);
    else isCertain = false;
    return true;
  };
  while (attempt(cursor, next));
  return spans.length > 0 || !isCertain ? { spans, isCertain } : undefined;
};

/** `till 13:00`: from when, the clause before says. */
export const untilAt = ({ cursor, isOf24, before }: Reading): Spans | undefined => {
  const last = attempt(cursor, (ahead) => (take(ahead, 'to') ? take(ahead, 'time') : undefined));
  if (!last) return undefined;
  const [one, other] = before.at(-1)?.spans ?? [];
  if (!one || other) return { spans: [], isCertain: false };
  const first = { kind: 'time', minutes: one.opens, half: undefined, clock: 'zero' } as const;
  const span = spanMeant(first, last, { isOf24, morning: 0 });
  return span && span.closes > span.opens
    ? { spans: [span], isCertain: true }
    : { spans: [], isCertain: false };
};
