import { allOf, type Component, firstOf, textOf } from './components.js';
import { plainText } from '../plain-text.js';

/** In addresses of video meetings: public services, and paths of self-hosted servers. */
const meeting = new RegExp(
  [
    'zoom(?:gov)?\\.(?:us|com)/(?:j|my|w|s|meeting)/',
    'teams\\.(?:microsoft|live)\\.com/',
    'meet\\.google\\.com/',
    'webex\\.com/',
    'jit\\.si/',
    'jitsi',
    '8x8\\.vc/',
    'bigbluebutton',
    '//bbb\\d*[.-]',
    '/b/[a-z\\d]{3}-[a-z\\d]{3}',
    'gotomeet|goto\\.com/|gotowebinar',
    'whereby\\.com/',
    'join\\.skype\\.com/|meet\\.lync\\.com/',
    'bluejeans\\.com/',
    '//meet\\.',
    '/call/[a-z\\d]{8}',
  ].join('|'),
  'i',
);

const services =
  '(?:(?:microsoft |ms )?teams|zoom|google meet|(?:cisco )?webex|skype|jitsi(?: meet)?|big ?blue ?button|bbb)';
const meetingWords =
  '(?:meetings?|besprechung|réunion|reunión|riunione|call|event|webinar|room|conference|veranstaltung)';
const online =
  '(?:online|virtuell?|virtual|en ligne|à distance|en línea|virtuale|remote|webinar|онлайн|онлайн-встреча|线上|在线|عبر الإنترنت|çevrimiçi|آنلاین|web ?conference|video ?(?:call|conference|konferenz))';

/** LOCATION values that mean "online". */
const virtual = new RegExp(
  `^(?:${meetingWords} (?:de |di |su )?)?(?:${services}|${online})(?:[ -]*(?:${meetingWords}|via|per|par|por|on|über|${services}))*:?(?: \\(.*\\))?$`,
  'i',
);

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
  const found = words?.match(address)?.find((url) => meeting.test(url));
  return found && trimmed(found);
};

/** In characters; longer locations are cut. */
const longestLocation = 1_000;

const locationOf = (component: Component): string =>
  (textOf(component, 'LOCATION') ?? '').slice(0, longestLocation);

/** Properties that name the address of a meeting; each program has its own. */
const conference = /^CONFERENCE$|^X-.*(?:CONFERENCE|MEETING|ZOOM|TEAMS|JITSI|WEBEX)/;

/**
 * Address of the online meeting: from CONFERENCE and similar properties, else found in the text.
 */
export const joinUrlOf = (component: Component, description: string): string | undefined => {
  // A conference may have telephone numbers as well.
  const said = component.properties
    .filter(({ name }) => conference.test(name))
    .sort((a, b) => Number(a.name !== 'CONFERENCE') - Number(b.name !== 'CONFERENCE'))
    .map(({ value }) => value.trim())
    .find((value) => /^https?:/i.test(value));
  if (said) return said;
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
  const [, latitude, longitude] =
    /^([+-]?\d+(?:\.\d+)?) ?[;,] ?([+-]?\d+(?:\.\d+)?)/.exec(geo.trim()) ?? [];
  // 0, 0 is what programs write that know of no point.
  return !Number(latitude) && !Number(longitude)
    ? undefined
    : [Number(longitude), Number(latitude)];
};

const parted = /[\n;]| \/ | \+ /;
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

/** The place of an event; undefined if it names none. Some programs link it to a map. */
export const placeOf = (component: Component) => {
  const lines = plainText(locationOf(component))
    .split(parted)
    .map((line) => withoutEdges(line.replace(address, '')))
    .filter((line) => line !== '' && !virtual.test(line));
  const position = positionOf(component);
  if (lines.length === 0) return position && { position };
  return { ...nameAndAddress(lines), position };
};

/** Whether LOCATION says that the event is online. */
export const saysOnline = (component: Component): boolean =>
  plainText(locationOf(component))
    .split(parted)
    .some((line) => virtual.test(line.trim()));
