import type ICAL from 'ical.js';
import { paragraphsOf, plainText } from '../plain-text.js';

/** An item as a feed would hold it, to be read by the contract as any other. */
export type RawItem = Record<string, unknown>;

/** The first of `names` that the component has a value for. */
export const stringOf = (component: ICAL.Component, ...names: string[]): string | undefined => {
  const value = names.map((name) => component.getFirstPropertyValue(name)).find(Boolean);
  return value ? String(value) : undefined;
};

const meeting = /https?:\/\/[^\s<>"]*(?:zoom\.us|teams\.microsoft|meet\.google|webex)[^\s<>"]*/;

/** Where to join online: said so, else the address of a known kind of meeting among the words. */
const joinUrlOf = (component: ICAL.Component): string | undefined =>
  stringOf(component, 'conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl') ??
  meeting.exec(`${stringOf(component, 'location')} ${stringOf(component, 'description')}`)?.[0];

/** GEO is latitude, longitude; a feed's positions are the other way round. */
const positionOf = (component: ICAL.Component): unknown => {
  const geo = component.getFirstPropertyValue('geo') as unknown;
  return Array.isArray(geo) ? [geo[1], geo[0]] : (geo ?? undefined);
};

const placeOf = (component: ICAL.Component): RawItem | undefined => {
  const [name, ...address] = (stringOf(component, 'location') ?? '').split(/\s*\n\s*/);
  if (!name || /^https?:/.test(name)) return undefined;
  return { name, address: address.join(', ') || undefined, position: positionOf(component) };
};

const isOff = (component: ICAL.Component): boolean =>
  /^cancell?ed$/i.test(stringOf(component, 'status') ?? '');

/** Everything that an event says but when it is. */
export const detailsOf = (component: ICAL.Component): RawItem => {
  const [summary, ...body] = paragraphsOf(plainText(stringOf(component, 'description') ?? ''));
  const [place, joinUrl] = [placeOf(component), joinUrlOf(component)];
  return {
    title: stringOf(component, 'summary') ?? '',
    summary,
    body: body.length > 0 ? body : undefined,
    place,
    joinUrl,
    attendance: joinUrl && (place ? 'hybrid' : 'online'),
    url: stringOf(component, 'url'),
    organiser: component.getFirstProperty('organizer')?.getFirstParameter('cn') || undefined,
    topics: component
      .getAllProperties('categories')
      .flatMap((property) => property.getValues().map(String)),
    status: isOff(component) ? 'cancelled' : 'scheduled',
  };
};
