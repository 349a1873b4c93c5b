import { allOf, type Component, firstOf, textOf } from './components.js';
import { decodeEntities } from '../entities.js';

/** Addresses of video meetings: public services, and paths of self-hosted servers. */
const meeting = new RegExp(
  [
    'https?://[^\\s<>"]{0,200}?(?:',
    [
      'zoom(?:gov)?\\.(?:us|com)/(?:j|my|w|s|meeting)/',
      'teams\\.(?:microsoft|live)\\.com/',
      'meet\\.google\\.com/',
      'webex\\.com/',
      'jit\\.si/',
      'jitsi',
      '8x8\\.vc/',
      'bigbluebutton',
      '//bbb',
      '/b/[a-z\\d]{3}-[a-z\\d]{3}',
      'gotomeet|goto\\.com/|gotowebinar',
      'whereby\\.com/',
      'join\\.skype\\.com/|meet\\.lync\\.com/',
      'bluejeans\\.com/',
      '//meet\\.',
    ].join('|'),
    ')[^\\s<>"]*',
  ].join(''),
  'i',
);

/** LOCATION values that mean "online". */
const virtual =
  /^(?:(?:microsoft |ms )?teams|zoom|google meet|(?:cisco )?webex|skype|jitsi(?: meet)?|big ?blue ?button|bbb|online|virtual|webinar|web ?conference|video ?(?:call|conference))(?:[ -]*(?:meetings?|besprechung|réunion|reunión|call|event|webinar|room|conference))?(?: \(.*\))?$/i;

const address = /https?:\/\/[^\s<>"]+/gi;

const stop = /[.,;:!?)\]}>'"*_]/;

/**
 * Without punctuation of the sentence around it. Not a regular expression, since `+$` takes
 * quadratic time.
 */
const trimmed = (url: string): string => {
  let end = url.length;
  while (end > 0 && stop.test(url.charAt(end - 1))) end -= 1;
  return url.slice(0, end);
};

/** The first meeting address in a text. */
const meetingIn = (words: string | undefined): string | undefined => {
  const found = meeting.exec(words ?? '')?.[0];
  return found && trimmed(found);
};

/** In characters; longer locations are cut. */
const longestLocation = 1_000;

const locationOf = (component: Component): string =>
  (textOf(component, 'LOCATION') ?? '').slice(0, longestLocation);

/**
 * Address of the online meeting: from CONFERENCE and similar properties, else found in the text.
 */
export const joinUrlOf = (component: Component, description: string): string | undefined => {
  const said = firstOf(
    component,
    'CONFERENCE',
    'X-GOOGLE-CONFERENCE',
    'X-MICROSOFT-SKYPETEAMSMEETINGURL',
    'X-MICROSOFT-ONLINEMEETINGCONFLINK',
  )?.value.trim();
  if (said && /^https?:/i.test(said)) return said;
  const location = textOf(component, 'LOCATION') ?? '';
  const only = /^https?:\/\/\S+$/i.exec(location)?.[0];
  return (
    meetingIn(location) ?? only ?? meetingIn(textOf(component, 'URL')) ?? meetingIn(description)
  );
};

/** GEO has latitude first, a feed longitude. Apple puts it into X-APPLE-STRUCTURED-LOCATION. */
const positionOf = (component: Component): readonly [number, number] | undefined => {
  const apple = allOf(component, 'X-APPLE-STRUCTURED-LOCATION').map(({ value }) => value)[0];
  const geo = firstOf(component, 'GEO')?.value ?? /^geo:(.*)/i.exec(apple ?? '')?.[1] ?? '';
  const [, latitude, longitude] = /^(-?\d+(?:\.\d+)?)[;,](-?\d+(?:\.\d+)?)/.exec(geo.trim()) ?? [];
  return latitude === undefined ? undefined : [Number(longitude), Number(latitude)];
};

const parted = /[\n;]/;
const edge = /[\s,/|–-]/;

/**
 * Without punctuation and spaces at both ends. Not a regular expression, since `+$` takes quadratic
 * time.
 */
const withoutEdges = (line: string): string => {
  let [start, end] = [0, line.length];
  while (start < end && edge.test(line.charAt(start))) start += 1;
  while (end > start && edge.test(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
};

/**
 * Splits `Old Library, Main Road 3, 12345 Town` into name and address, unless the first part
 * belongs to the address.
 */
const nameAndAddress = (lines: readonly string[]) => {
  const [first = '', ...rest] = lines;
  if (rest.length > 0) return { name: first, address: rest.join(', ') };
  const [head = '', ...tail] = first.split(',').map((part) => part.trim());
  if (tail.length === 0) return { name: first, address: undefined };
  return /\d/.test(head)
    ? { name: undefined, address: first }
    : { name: head, address: tail.join(', ') };
};

/** The place of an event; undefined if it names none. */
export const placeOf = (component: Component) => {
  const lines = decodeEntities(locationOf(component))
    .split(parted)
    .map((line) => withoutEdges(line.replace(address, '')))
    .filter((line) => line !== '' && !virtual.test(line));
  const position = positionOf(component);
  if (lines.length === 0) return position && { position };
  return { ...nameAndAddress(lines), position };
};

/** Whether LOCATION says that the event is online. */
export const saysOnline = (component: Component): boolean =>
  decodeEntities(locationOf(component))
    .split(parted)
    .some((line) => virtual.test(line.trim()));
