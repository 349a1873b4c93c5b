import { words } from '../../../widget/templates/text.js';
import type { Occurrence } from '../occurrence.js';
import { wallClock } from '../../../time/wall-clock.js';
import type { ToolContext } from './tool.js';

const org = 'https://schema.org';

const statusOf = ({ status, isMoved, event }: Occurrence): string => {
  switch (status) {
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
  const minutes = Math.round((wall - instant) / 60_000);
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
  return new Date(wall).toISOString().slice(0, 19) + offset;
};

const previousStart = ({ status, isMoved, recurrenceId, first, start, zone }: Occurrence) =>
  status === 'postponed' ? momentOf(first, start, zone) : isMoved ? recurrenceId : undefined;

const locationsOf = ({ event, place }: Occurrence, { textLanguages }: ToolContext): object[] => {
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

const described = (occurrence: Occurrence, context: ToolContext): object => {
  const { event, title, first, last, start, end, zone } = occurrence;
  const { textLanguages } = context;
  return {
    '@type': 'Event',
    name: words(title, textLanguages),
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
    organizer: event.organiser && {
      '@type': 'Organization',
      name: words(event.organiser, textLanguages),
    },
  };
};

/** Occurrences as [schema.org Events](https://schema.org/Event), safe inside a `script` element. */
export const jsonLdOf = (occurrences: readonly Occurrence[], context: ToolContext): string =>
  JSON.stringify({
    '@context': org,
    '@graph': occurrences.map((occurrence) => described(occurrence, context)),
  }).replaceAll('<', '\\u003c');

const type = 'application/ld+json';

/** Keeps one description in the element's light DOM, where crawlers look; undefined takes it away. */
export const writeJsonLd = (host: Element, text: string | undefined): void => {
  const old = [...host.children].find((child) => child.matches(`script[type="${type}"]`));
  if (old?.textContent === text) return;
  old?.remove();
  if (text === undefined) return;
  try {
    const script = document.createElement('script');
    script.type = type;
    script.append(text);
    host.append(script);
  } catch {
    // A page that demands trusted types of scripts goes without.
  }
};
