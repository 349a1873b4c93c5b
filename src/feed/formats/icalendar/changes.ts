/**
 * Changed occurrences of recurring events: [RFC 5545
 * §3.8.4.4](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.4.4).
 */
import { dayLength } from '../../../time/units.js';
import { offsetText } from '../../../time/time-zone.js';
import { offsetAt } from '../../../time/wall-clock.js';
import { type Component, firstOf, textOf } from './components.js';
import type { EventContext } from './event-context.js';
import { detailsOf, type RawItem } from './event-of.js';
import { asDay, type Moment, momentText } from './moments.js';
import { isWholeDay, spanOf } from './span.js';
import { type Version, versionOf } from './versions.js';

export interface Departure {
  readonly uid: string | undefined;
  /** The date that the rule gives for this occurrence, in the form of a feed. */
  readonly original: string;
  readonly version: Version;
  readonly changes: RawItem;
  /** RANGE=THISANDFUTURE: all later occurrences change with it. */
  readonly isForAllAfter: boolean;
  readonly component: Component;
}

/** If the event is on whole days, or the date is told as a local midnight, only its day counts. */
const originalOf = (component: Component, original: Moment): string => {
  const isMidnight = original.zone !== 'UTC' && original.wall % dayLength === 0;
  const isDays = original.isDay || isMidnight || isWholeDay(component, original);
  return momentText(isDays ? asDay(original) : original);
};

/** A time with its offset: a series of whole days has no zone that its changed dates could be told in. */
const withOffset = (moment: string | undefined, zone: string | undefined): string | undefined => {
  if (moment === undefined || moment.length <= 10 || zone === undefined) return moment;
  const offset = offsetAt(+new Date(moment), zone);
  return new Date(+new Date(moment) + offset).toISOString().slice(0, 19) + offsetText(offset);
};

/** Undefined if it has no readable RECURRENCE-ID. */
export const departureOf = (component: Component, context: EventContext): Departure | undefined => {
  const original = context.moments.first(component, 'RECURRENCE-ID');
  if (!original) return undefined;
  const range = firstOf(component, 'RECURRENCE-ID')?.parameters.get('RANGE');
  const span = firstOf(component, 'DTSTART') ? spanOf(component, context) : undefined;
  const { timeZone: zone, floating: _floating, zoneName: _name, ...when } = span ?? {};
  const { topics: _topics, ...details } = detailsOf(component, context);
  return {
    uid: textOf(component, 'UID'),
    original: originalOf(component, original),
    version: versionOf(component),
    changes: {
      ...details,
      ...when,
      ...(original.isDay &&
        span && { start: withOffset(span.start, zone), end: withOffset(span.end, zone) }),
      title: details.title || undefined,
    },
    isForAllAfter: /^THISANDFUTURE$/i.test(range ?? ''),
    component,
  };
};
