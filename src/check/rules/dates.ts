import { addDays } from '../../time/day.js';
import { offsetAt } from '../../time/wall-clock.js';
import { isTimeZone } from '../../time/time-zone.js';
import { parseRule } from '../../time/recurrence/rrule.js';
import { daysMeant, withOffset } from '../meant/days.js';
import { fault, fieldOf, isItem, type Rule } from './rule.js';

/** Fields with dates; `from` is a country in a story. */
const dateFields =
  /^(start|end|date|published|verified|consentUntil|updated|retrieved|until|exceptDates|extraDates)$/;

const dateForm: Rule = (place) => {
  const { key, value } = place;
  if (!dateFields.test(key) || typeof value !== 'string') return undefined;
  if (!/^\d{1,2}[./-]\d{1,2}[./-]\d{4}\b/.test(value.trim())) return undefined;
  const [day = ''] = value.trim().split(/[\sT,]/);
  // If both numbers may be the month, only the editor knows which is the day.
  const readings = daysMeant(day);
  return readings.length > 0 ? fault('date-form', place, readings.join(' / ')) : undefined;
};

/** When the contract reads any text as a date: `updated`. */
const updated: Rule = (place) => {
  const { key, value, section } = place;
  return key === 'updated' &&
    section === undefined &&
    typeof value === 'string' &&
    Number.isNaN(+new Date(value))
    ? fault('written-otherwise', place, `"${place.today}T09:00:00Z"`)
    : undefined;
};

const inFuture: Rule = (place) => {
  const { key, value, today } = place;
  return /^(published|verified|retrieved|updated)$/.test(key) &&
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d/.test(value) &&
    value.slice(0, 10) > addDays(today, 1)
    ? fault('date-unlikely', place)
    : undefined;
};

/** Years ahead of today in which nobody announces an event. */
const farAhead = 5;

const eventDates: Rule = (place) => {
  const { value, today, section } = place;
  if (section !== 'events' || place.key !== 'start' || typeof value !== 'string') return undefined;
  const year = Number(value.slice(0, 4));
  return /^\d{4}-/.test(value) && year > Number(today.slice(0, 4)) + farAhead
    ? fault('date-unlikely', place)
    : undefined;
};

/** `19:00+01:00` in July in Paris, whose clocks are at `+02:00` then. */
const offset: Rule = (place) => {
  const { key, value, parent } = place;
  const { timeZone } = parent;
  if (!/^(start|end)$/.test(key) || typeof value !== 'string' || typeof timeZone !== 'string') {
    return undefined;
  }
  const [, local, sign, hours, minutes] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)([+-])(\d\d):(\d\d)$/.exec(value) ?? [];
  if (!local || !isTimeZone(timeZone)) return undefined;
  const said = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  const instant = +new Date(value);
  return Number.isNaN(instant) || offsetAt(instant, timeZone) === said
    ? undefined
    : fault('offset-unlike-zone', place, `"${withOffset(local, timeZone)}"`);
};

const recurrence: Rule = (place) => {
  const { key, value } = place;
  return key === 'recurrence' &&
    typeof value === 'string' &&
    /FREQ=/i.test(value) &&
    !parseRule(value)
    ? fault('recurrence-unread', place)
    : undefined;
};

const eventOver: Rule = (place) => {
  const { path, today, section } = place;
  if (!isItem(place) || section !== 'events' || fieldOf(place, 'recurrence')) return undefined;
  const end = fieldOf(place, 'end') ?? fieldOf(place, 'start');
  if (typeof end !== 'string' || !/^\d{4}-/.test(end)) return undefined;
  const isOver = end.slice(0, today.length) < today.slice(0, end.length);
  return isOver ? { code: 'event-over', path: `${path}.end`, found: end } : undefined;
};

const consentOver: Rule = (place) =>
  place.key === 'consentUntil' &&
  typeof place.value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(place.value) &&
  place.value < place.today
    ? fault('consent-over', place)
    : undefined;

export const dateRules: readonly Rule[] = [
  dateForm,
  updated,
  inFuture,
  eventDates,
  offset,
  recurrence,
  eventOver,
  consentOver,
];
