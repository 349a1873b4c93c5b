import { words } from '../../../widget/templates/text.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { wallClock } from '../../../time/wall-clock.js';
import { offsetText } from '../../../time/time-zone.js';
import type { ListContext } from '../host.js';

const org = 'https://schema.org';

const statusOf = ({ isMoved, event }: Occurrence): string => {
  switch (event.status) {
    case 'cancelled':
      return `${org}/EventCancelled`;
    case 'postponed':
      return `${org}/EventPostponed`;
    case 'moved':
      return event.attendance === 'online' ? `${org}/EventMovedOnline` : `${org}/EventRescheduled`;
    default:
      return isMoved ? `${org}/EventRescheduled` : `${org}/EventScheduled`;
  }
};

const modes = { online: 'Online', hybrid: 'Mixed', 'in-person': 'Offline' } as const;

/** ISO 8601: a day, or a wall-clock time with its offset, as search engines show it. */
const momentOf = (day: string, instant: number | undefined, zone = 'UTC'): string => {
  if (instant === undefined) return day;
  const wall = wallClock(instant, zone);
  return new Date(wall).toISOString().slice(0, 19) + offsetText(wall - instant);
};

const previousStart = ({ event, isMoved, recurrenceId, first, start, zone }: Occurrence) =>
  event.status === 'postponed' ? momentOf(first, start, zone) : isMoved ? recurrenceId : undefined;

const locationsOf = ({ event }: Occurrence, { textLanguages }: ListContext): object[] => {
  const { place } = event;
  const [longitude, latitude] = place?.position ?? [];
  const physical = {
    '@type': 'Place',
    name: words(place?.name, textLanguages) || undefined,
    address:
      words(place?.address, textLanguages) || place?.country || words(place?.name, textLanguages),
    geo: latitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
  };
  const virtual = { '@type': 'VirtualLocation', url: event.joinUrl ?? event.url };
  const isThere = event.attendance !== 'online' && place !== undefined;
  const isOnline = event.attendance !== 'in-person' && virtual.url && event.attendance;
  return [...(isThere ? [physical] : []), ...(isOnline ? [virtual] : [])];
};

const offerOf = ({ event }: Occurrence): object | undefined => {
  const state = event.registration?.state;
  return (
    state && {
      '@type': 'Offer',
      url: event.rsvpUrl ?? event.url,
      price: event.price === 'free' ? 0 : undefined,
      availability: `${org}/${state === 'open' ? 'InStock' : 'SoldOut'}`,
      validThrough: event.registration?.until,
    }
  );
};

const described = (occurrence: Occurrence, context: ListContext): object => {
  const { event, first, last, start, end, zone } = occurrence;
  const { textLanguages } = context;
  return {
    '@type': 'Event',
    name: words(event.title, textLanguages),
    startDate: momentOf(first, start, zone),
    endDate: start === undefined ? last : end === undefined ? undefined : momentOf(last, end, zone),
    previousStartDate: previousStart(occurrence),
    eventStatus: statusOf(occurrence),
    eventAttendanceMode: `${org}/${modes[event.attendance ?? 'in-person']}EventAttendanceMode`,
    location: locationsOf(occurrence, context),
    description: words(event.summary, textLanguages) || undefined,
    image: event.image?.src,
    url: event.url,
    inLanguage: event.languages,
    isAccessibleForFree: event.price === 'free' || undefined,
    offers: offerOf(occurrence),
    organizer: event.organiser && {
      '@type': 'Organization',
      name: words(event.organiser, textLanguages),
    },
  };
};

/** Occurrences as [schema.org Events](https://schema.org/Event), safe inside a `script` element. */
export const jsonLdOf = (occurrences: readonly Occurrence[], context: ListContext): string =>
  JSON.stringify({
    '@context': org,
    '@graph': occurrences.map((occurrence) => described(occurrence, context)),
  }).replaceAll('<', '\\u003c');
