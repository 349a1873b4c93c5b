/** Words of the contract, and others that people write for them. */
import { own } from '../../model/unknown.js';

const table: Readonly<Record<string, string>> = {
  status:
    'scheduled=confirmed|planned;tentative;cancelled=canceled|called off|annulé|cancelado;postponed=delayed|reporté;moved=relocated;open=active;temporarily-closed=temporarily closed|paused;closed=permanently closed|closed permanently|shut',
  attendance:
    'in-person=offline|onsite|on site|on-site|physical|in person|face to face;online=virtual|remote|webinar|zoom;hybrid=mixed|both|online and in person',
  style: 'decimal=number|count;percent=percentage|%|pct;currency=money|price|amount;unit',
  notation: 'standard=full|normal;compact=short|abbreviated',
  qualifier:
    'about=approximately|approx|circa|around|~|nearly|almost;over=more than|at least|>|above;under=less than|fewer than|at most|<|below;estimated=estimate|est',
  cost: 'free=gratis|no cost|free of charge|0|gratuit|gratuito;paid=fee|fees;mixed=partly free|varies|sliding scale',
  kind: 'voice=phone|telephone|mobile|landline|tel|cell;whatsapp=whats app|wa;sms=text;fax=telefax',
};

const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** The word of the contract that a text means in a field; undefined where none is known. */
export const wordMeant = (field: string, text: string): string | undefined => {
  const entries = (own(table, field) ?? '').split(';').map((entry) => entry.split('='));
  const [meant] =
    entries.find(([word = '', others = '']) =>
      [word, ...others.split('|')].some((one) => one && plain(one) === plain(text)),
    ) ?? [];
  return meant;
};

/** Abbreviations of time zones, and the zone of most who write them. */
const zones: Readonly<Record<string, string>> = {
  CET: 'Europe/Paris',
  CEST: 'Europe/Paris',
  MET: 'Europe/Paris',
  EET: 'Europe/Athens',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  BST: 'Europe/London',
  IST: 'Asia/Kolkata',
  EAT: 'Africa/Nairobi',
  WAT: 'Africa/Lagos',
  SAST: 'Africa/Johannesburg',
  AEST: 'Australia/Sydney',
  JST: 'Asia/Tokyo',
  MSK: 'Europe/Moscow',
};

/** The IANA zone that an abbreviation or a city means. */
export const zoneMeant = (text: string): string | undefined => {
  const word = text.trim();
  const city = word.toLowerCase().replace(/[\s_]+/g, '_');
  return (
    zones[word.toUpperCase()] ??
    (Intl.supportedValuesOf?.('timeZone') ?? []).find(
      (zone) => zone.toLowerCase() === city || zone.toLowerCase().endsWith(`/${city}`),
    )
  );
};

const frequencies: Readonly<Record<string, string>> = {
  daily: 'FREQ=DAILY',
  'every day': 'FREQ=DAILY',
  weekly: 'FREQ=WEEKLY',
  'every week': 'FREQ=WEEKLY',
  fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
  'every two weeks': 'FREQ=WEEKLY;INTERVAL=2',
  biweekly: 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
  'every month': 'FREQ=MONTHLY',
  yearly: 'FREQ=YEARLY',
  annually: 'FREQ=YEARLY',
  annual: 'FREQ=YEARLY',
  'every year': 'FREQ=YEARLY',
};

/** `weekly`, `RRULE:FREQ=…`, `every Monday` as the value of a rule. */
export const recurrenceMeant = (text: string): string | undefined => {
  const word = text.trim().toLowerCase();
  if (/^(rrule:|freq=)/.test(word))
    return text
      .trim()
      .toUpperCase()
      .replace(/^RRULE:/, '');
  const [, day] = /^(?:every|each|on)\s+(mo|tu|we|th|fr|sa|su)[a-z]*$/.exec(word) ?? [];
  return day ? `FREQ=WEEKLY;BYDAY=${day.toUpperCase()}` : own(frequencies, word);
};
