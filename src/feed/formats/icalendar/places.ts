import { allOf, type Component, firstOf, textOf } from './components.js';
import { decodeEntities } from '../entities.js';

/** Addresses at which meetings are joined, of services and of servers that parties run themselves. */
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

/** What stands for a way to join where a place is asked for. */
const virtual =
  /^(?:(?:microsoft |ms )?teams|zoom|google meet|(?:cisco )?webex|skype|jitsi(?: meet)?|big ?blue ?button|bbb|online|virtual|webinar|web ?conference|video ?(?:call|conference))(?:[ -]*(?:meetings?|besprechung|réunion|reunión|call|event|webinar|room|conference))?(?: \(.*\))?$/i;

const address = /https?:\/\/[^\s<>"]+/gi;

const stop = /[.,;:!?)\]}>'"*_]/;

/** Without the stops of the sentence that it stands in. By hand: `+$` looks again from each. */
const trimmed = (url: string): string => {
  let end = url.length;
  while (end > 0 && stop.test(url.charAt(end - 1))) end -= 1;
  return url.slice(0, end);
};

/** The address of a meeting among words. */
const meetingIn = (words: string | undefined): string | undefined => {
  const found = meeting.exec(words ?? '')?.[0];
  return found && trimmed(found);
};

/** No place is told in more letters. */
const longestLocation = 1_000;

const locationOf = (component: Component): string =>
  (textOf(component, 'LOCATION') ?? '').slice(0, longestLocation);

/** Where to join online: said so, else the address of a meeting among the words. */
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

/** GEO is latitude, longitude; a feed's positions are the other way round. Apple writes it with its place. */
const positionOf = (component: Component): readonly [number, number] | undefined => {
  const apple = allOf(component, 'X-APPLE-STRUCTURED-LOCATION').map(({ value }) => value)[0];
  const geo = firstOf(component, 'GEO')?.value ?? /^geo:(.*)/i.exec(apple ?? '')?.[1] ?? '';
  const [, latitude, longitude] = /^(-?\d+(?:\.\d+)?)[;,](-?\d+(?:\.\d+)?)/.exec(geo.trim()) ?? [];
  return latitude === undefined ? undefined : [Number(longitude), Number(latitude)];
};

const parted = /[\n;]/;
const edge = /[\s,/|–-]/;

/** Without signs and blanks at its ends. By hand: `+$` looks again from each sign. */
const withoutEdges = (line: string): string => {
  let [start, end] = [0, line.length];
  while (start < end && edge.test(line.charAt(start))) start += 1;
  while (end > start && edge.test(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
};

/** `Old Library, Main Road 3, 12345 Town`: a name, if the first part is none of the address, and an address. */
const nameAndAddress = (lines: readonly string[]) => {
  const [first = '', ...rest] = lines;
  if (rest.length > 0) return { name: first, address: rest.join(', ') };
  const [head = '', ...tail] = first.split(',').map((part) => part.trim());
  if (tail.length === 0) return { name: first, address: undefined };
  return /\d/.test(head)
    ? { name: undefined, address: first }
    : { name: head, address: tail.join(', ') };
};

/** Where an event is to be found by those who come; undefined where it says nowhere. */
export const placeOf = (component: Component) => {
  const lines = decodeEntities(locationOf(component))
    .split(parted)
    .map((line) => withoutEdges(line.replace(address, '')))
    .filter((line) => line !== '' && !virtual.test(line));
  const position = positionOf(component);
  if (lines.length === 0) return position && { position };
  return { ...nameAndAddress(lines), position };
};

/** Whether what stands as its place says that it is online. */
export const saysOnline = (component: Component): boolean =>
  decodeEntities(locationOf(component))
    .split(parted)
    .some((line) => virtual.test(line.trim()));
