import { decodeEntities } from '../entities.js';
import { allOf, type Component, firstOf, textOf } from './components.js';
import { descriptionOf, lineOf } from './description.js';
import type { EventContext } from './event-context.js';
import { type Moment, momentText } from './moments.js';
import { periodEnds } from './periods.js';
import { joinUrlOf, placeOf, saysOnline } from './places.js';
import { isWholeDay, spanOf } from './span.js';
import type { Unread } from './unread.js';
import { type Property, unescapeText } from './content-lines.js';
import { dayLength } from '../../../time/units.js';
import { parseRule } from '../../../time/recurrence/rrule.js';
import { asDay } from './moments.js';

/** An item of a feed, before the contract has checked it. */
export type RawItem = Record<string, unknown>;

const statusOf = (component: Component, { isCancelled }: EventContext): string => {
  const status = textOf(component, 'STATUS') ?? '';
  const isMarked = textOf(component, 'X-LIVEWHALE-CANCELED') === '1';
  if (isCancelled || isMarked || /^cancell?ed$/i.test(status)) return 'cancelled';
  const other = /^(?:tentative|postponed)$/i.exec(status)?.[0];
  return other?.toLowerCase() ?? 'scheduled';
};

/** Outlook says it in the title as well. */
const cancelledTitle =
  /^(?:cancell?ed|abgesagt|annulée?|cancelad[oa]|annullat[oa]|geannuleerd|отменено) ?[:–-] ?/i;

const titleOf = (component: Component, status: string): string => {
  const title = lineOf(component, 'SUMMARY') ?? '';
  return status === 'cancelled' ? title.replace(cancelledTitle, '') || title : title;
};

const attendanceOf = (joinUrl: string | undefined, place: unknown, isOnline: boolean) => {
  if (!joinUrl && !isOnline) return undefined;
  return place ? 'hybrid' : 'online';
};

/** A name; many programs write the address there again. */
const organiserOf = (component: Component): string | undefined => {
  const name = firstOf(component, 'ORGANIZER')?.parameters.get('CN');
  return name && !name.includes('@') ? name : undefined;
};

/** Some programs write addresses as markup does. */
const webAddress = (text: string | undefined): string | undefined =>
  text && /^https?:\/\/\S+$/i.test(text) ? text.replace(/&amp;/gi, '&') : undefined;

const topicsOf = (component: Component): string[] =>
  allOf(component, 'CATEGORIES').flatMap(({ value }) =>
    value
      .split(/(?<!\\),/)
      .map((topic) => decodeEntities(unescapeText(topic)).trim())
      .filter(Boolean),
  );

/**
 * CLASS:CONFIDENTIAL shows as busy only: [RFC 5545
 * §3.8.1.3](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.1.3).
 */
const busy = {
  en: 'Busy',
  fr: 'Occupé',
  es: 'Ocupado',
  ar: 'مشغول',
  ru: 'Занято',
  zh: '忙碌',
};

/** CLASS; calendar servers of Apple's kind say it by a property of their own. */
const secrecyOf = (component: Component): Property | undefined =>
  firstOf(component, 'CLASS', 'X-CALENDARSERVER-ACCESS');

const isBusyOnly = ({ value }: Property): boolean =>
  /^(?:CONFIDENTIAL|RESTRICTED)$/i.test(value.trim());

/**
 * All fields of an event but its dates. IMAGE is not read: a feed requires the size of a picture,
 * which a calendar does not give.
 */
export const detailsOf = (component: Component, context: EventContext): RawItem => {
  const status = statusOf(component, context);
  const secrecy = secrecyOf(component);
  if (secrecy && isBusyOnly(secrecy)) {
    context.unread.add(secrecy, 'an event for everybody; of this one is shown when it is, no more');
    return { title: busy, status };
  }
  const [summary, ...body] = descriptionOf(component);
  const [place, joinUrl] = [
    placeOf(component),
    joinUrlOf(component, [summary, ...body].join('\n')),
  ];
  const url = webAddress(textOf(component, 'URL', 'X-TRUMBA-LINK'));
  return {
    title: titleOf(component, status),
    summary,
    body: body.length > 0 ? body : undefined,
    place,
    joinUrl,
    attendance: attendanceOf(joinUrl, place, saysOnline(component)),
    url: url === joinUrl ? undefined : url,
    organiser: organiserOf(component),
    topics: topicsOf(component),
    status,
  };
};

/**
 * CLASS:PRIVATE events are left out and reported, and so are those of a class that is not known:
 * [RFC 5545 §3.8.1.3](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.1.3).
 */
export const isPrivate = (component: Component, unread: Unread): boolean => {
  const secrecy = secrecyOf(component);
  const isSecret =
    secrecy !== undefined && !isBusyOnly(secrecy) && !/^PUBLIC$/i.test(secrecy.value.trim());
  if (isSecret) unread.add(secrecy, 'an event for everybody; this one is not shown');
  return isSecret;
};

/** Whether midnight stands for the day: where an event begins later in it, by the same clock. */
const isDayOf = (moment: Moment, start: Moment | undefined): boolean =>
  start !== undefined &&
  moment.zone === start.zone &&
  moment.zone !== 'UTC' &&
  moment.wall % dayLength === 0 &&
  start.wall % dayLength !== 0;

/** The dates of a property, in the same form as the start of the event. */
const datesOf = (component: Component, name: string, { moments }: EventContext): string[] => {
  const start = moments.first(component, 'DTSTART');
  const isDays = start !== undefined && isWholeDay(component, start);
  const told = (moment: Moment) =>
    momentText(isDays || isDayOf(moment, start) ? asDay(moment) : moment);
  return moments.all(component, name).map(told);
};

/** Parts of a rule without a value, or with one that means nothing. */
const isEmptyPart = (part: string): boolean => !/^[A-Z-]+=./.test(part) || part === 'INTERVAL=0';

/** A rule as RFC 5545 writes it: without spaces, empty parts, and separators within dates. */
const ruleIn = (value: string): string =>
  value
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .map((part) => part.replace(/,{2,}/g, ',').replace('=,', '=').replace(/,$/, ''))
    .map((part) => (/^UNTIL=.*[-:]/.test(part) ? part.replace(/[-:]/g, '') : part))
    .filter((part) => !isEmptyPart(part))
    .join(';');

const ruleOf = (component: Component, { unread }: EventContext): string | undefined => {
  const [property, ...others] = allOf(component, 'RRULE').filter(({ value }) => value.trim());
  for (const other of [...others, ...allOf(component, 'EXRULE')])
    unread.add(other, 'one rule an event, and exceptions by date');
  if (!property) return undefined;
  const rule = ruleIn(property.value);
  if (parseRule(rule)) return rule;
  unread.add(property, 'a recurrence rule');
  return undefined;
};

const present = (list: readonly string[]): readonly string[] | undefined =>
  list.length > 0 ? list : undefined;

/** For an event without a UID. */
const namelessId = (component: Component, start: string): string =>
  [textOf(component, 'SUMMARY'), start, textOf(component, 'LOCATION')].filter(Boolean).join(' ');

/** Converts a VEVENT that is not a changed occurrence of another; undefined if it has no start. */
export const eventOf = (component: Component, context: EventContext): RawItem | undefined => {
  const span = spanOf(component, context);
  if (!span) return undefined;
  const ends = periodEnds(component, context);
  return {
    id: textOf(component, 'UID') ?? namelessId(component, span.start),
    ...span,
    ...detailsOf(component, context),
    recurrence: ruleOf(component, context),
    exceptDates: present(datesOf(component, 'EXDATE', context)),
    extraDates: present(datesOf(component, 'RDATE', context)),
    overrides:
      ends.size > 0
        ? Object.fromEntries([...ends].map(([start, end]) => [start, { start, end }]))
        : undefined,
  };
};
