/** What is unlikely about a whole entry, or between its fields. */
import { isObject, own } from '../../model/unknown.js';
import { phoneCountry, phoneParts, type Phone } from '../../model/telephone.js';
import type { Organisation } from '../../model/contract.js';
import { sayMeant } from '../names-meant.js';
import { fault, fieldOf, isItem, type Rule } from './rule.js';

/** A quote of a real person needs consent; one of an invented person does not. */
const quote: Rule = (place) => {
  const { path, section } = place;
  const isQuoted = isItem(place) && section === 'stories' && fieldOf(place, 'quote') !== undefined;
  return isQuoted && !fieldOf(place, 'illustrative') && fieldOf(place, 'consentUntil') === undefined
    ? { code: 'quote-without-consent', path: `${path}.consentUntil`, found: 'undefined' }
    : undefined;
};

/** `hidden: true` says nothing to an element, and somebody believes that it does. */
const say: Rule = (place) => {
  const { key, value, path, section } = place;
  const isField = section === 'stories' && /\[\d+\]\.[^.[]+$/.test(path);
  if (!isField || value === false || value === null || value === '') return undefined;
  const meant = sayMeant(key);
  return meant ? fault('say-unknown', place, `"${meant}"`) : undefined;
};

const online: Rule = (place) => {
  const { path, section, today } = place;
  const start = fieldOf(place, 'end') ?? fieldOf(place, 'start');
  const isOver = typeof start === 'string' && start < today && !fieldOf(place, 'recurrence');
  const isOnline =
    fieldOf(place, 'attendance') === 'online' || fieldOf(place, 'attendance') === 'hybrid';
  const hasLink = ['joinUrl', 'rsvpUrl', 'url'].some((name) => fieldOf(place, name) !== undefined);
  return isItem(place) && section === 'events' && isOnline && !hasLink && !isOver
    ? { code: 'online-without-link', path: `${path}.joinUrl`, found: 'undefined' }
    : undefined;
};

const digits = (time: unknown): number =>
  typeof time === 'string' && /^\d\d:\d\d$/.test(time) ? Number(time.replace(':', '')) : NaN;

/** Closing in the morning hours is read as past midnight; closing at five is rather 17:00. */
const hours: Rule = (place) => {
  const [opens, closes] = [digits(fieldOf(place, 'opens')), digits(fieldOf(place, 'closes'))];
  if (place.key !== 'hours' || Number.isNaN(opens + closes)) return undefined;
  const isDay = opens >= 600 && opens <= 1200;
  return opens === closes || (closes < opens && (isDay || closes > 700))
    ? {
        ...fault('hours-unlikely', place),
        found: `${String(fieldOf(place, 'opens'))}–${String(fieldOf(place, 'closes'))}`,
      }
    : undefined;
};

/** A telephone that elements show and no reader can tap. */
const phone: Rule = (place) => {
  const { value, parent, key, path } = place;
  if (key !== 'phones' || !isObject(value) || !/\]$/.test(path)) return undefined;
  const number = own(value, 'number');
  const kind = own(value, 'kind');
  if (typeof number !== 'string' || !/\d/.test(number) || kind === 'fax') return undefined;
  const countries = Array.isArray(parent.countries) ? (parent.countries as string[]) : [];
  const { timeZone, country } = parent as { readonly timeZone?: string; readonly country?: string };
  const organisation = { countries, timeZone } as Pick<Organisation, 'countries' | 'timeZone'>;
  // A kind that the contract does not know is left out, and told by itself.
  const read = { ...value, kind: kind === 'sms' || kind === 'whatsapp' ? kind : 'voice' };
  const parts = phoneParts(read as unknown as Phone, country ?? phoneCountry(organisation));
  return parts.some(({ address }) => address !== undefined)
    ? undefined
    : { ...fault('phone-undialled', place), found: number };
};

export const itemRules: readonly Rule[] = [quote, say, online, hours, phone];
