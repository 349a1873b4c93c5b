import { paragraphsOf, plainText } from '../plain-text.js';
import { listOf, objectsIn, type Raw, textOf, unique } from '../raw.js';
import { addressOf, languagesOf, phonesOf } from './contacts.js';
import { hoursOf, timeZoneOf } from './schedules.js';
import { serviceNames } from './service-names.js';

const isGone = (service: Raw): boolean => /inactive|defunct/.test(textOf(service, 'status') ?? '');

/** Whether its services say that it is closed; undefined where they say nothing. */
const statusOf = (services: readonly Raw[]): string | undefined => {
  if (services.length === 0) return undefined;
  if (services.every(isGone)) return 'closed';
  const open = services.filter((service) => !isGone(service));
  const isPaused = (service: Raw): boolean => textOf(service, 'status') === 'temporarily closed';
  return open.every(isPaused) ? 'temporarily-closed' : undefined;
};

/** Free and paid are said by amounts; never inferred from silence. */
const costOf = (services: readonly Raw[]): string | undefined => {
  const amounts = services
    .flatMap((service) => listOf(service, 'cost_options'))
    .map(({ amount }) => amount)
    .filter((amount) => typeof amount === 'number');
  if (amounts.length === 0) return undefined;
  const isFree = (amount: number): boolean => amount === 0;
  return amounts.every(isFree) ? 'free' : amounts.some(isFree) ? 'mixed' : 'paid';
};

const joined = (raws: readonly Raw[], ...keys: string[]): string | undefined =>
  unique(raws.map((raw) => textOf(raw, ...keys)))
    ?.map((words) => paragraphsOf(plainText(words)).join(' '))
    .join(' ');

const positionOf = ({ longitude, latitude }: Raw): unknown =>
  longitude === undefined || longitude === null ? undefined : [longitude, latitude];

/** A service stands at the locations that it names; where it names none, at all of them. */
const isAt = (service: Raw, location: Raw): boolean => {
  const places = listOf(service, 'service_at_locations');
  const ids = places.map((place) => objectsIn([place.location])[0]?.id ?? place.location_id);
  return places.length === 0 || ids.includes(location.id);
};

/** What a service says of itself at one location. */
const termsAt = (service: Raw, location: Raw): Raw[] =>
  listOf(service, 'service_at_locations').filter(
    (place) => (objectsIn([place.location])[0]?.id ?? place.location_id) === location.id,
  );

/** One organisation at one of its locations, as a feed holds it. */
const organisationAt = (organization: Raw, location: Raw, today: string): Raw => {
  const all = listOf(organization, 'services').filter((service) => isAt(service, location));
  const services = all.filter((service) => !isGone(service));
  const terms = services.flatMap((service) => termsAt(service, location));
  const [address = {}] = listOf(location, 'addresses');
  const country = textOf(address, 'country');
  const holders = [...terms, location, ...services];
  return {
    id: organization.id,
    name: organization.name,
    alsoKnownAs: unique([textOf(organization, 'alternate_name')]),
    summary: joined([organization, ...services], 'description', 'interpretation_services'),
    services: serviceNames(services),
    countries: unique([country]),
    regions: unique(
      services.flatMap((one) => listOf(one, 'service_areas')).map((area) => textOf(area, 'name')),
    ),
    languages: languagesOf([...services, location, organization]),
    eligibility: joined(services, 'eligibility_description'),
    bring: unique(
      services
        .flatMap((service) => listOf(service, 'required_documents'))
        .map((paper) => textOf(paper, 'document')),
    ),
    cost: costOf(services),
    remote:
      listOf(organization, 'locations').some((one) => one.location_type === 'virtual') || undefined,
    status: statusOf(all),
    alert: joined(services, 'alert'),
    address: addressOf(address),
    position: positionOf(location),
    phones: phonesOf([...holders, organization]),
    email: textOf(organization, 'email') ?? textOf(services[0] ?? {}, 'email'),
    url: textOf(organization, 'website', 'url', 'uri') ?? textOf(services[0] ?? {}, 'url'),
    hours: hoursOf(holders, today),
    timeZone: timeZoneOf(holders, country),
    accessibility: joined(listOf(location, 'accessibility'), 'description'),
    verified: services.flatMap((service) => textOf(service, 'assured_date') ?? []).sort()[0],
  };
};

/**
 * An organisation as a feed holds it; one with several doors as one for each, told apart by the
 * names of the places: a reader looks for the nearest.
 */
export const organisationsOf = (organization: Raw, today: string): Raw[] => {
  const doors = listOf(organization, 'locations').filter(
    ({ location_type: type }) => (type ?? 'physical') === 'physical',
  );
  if (doors.length < 2) return [organisationAt(organization, doors[0] ?? {}, today)];
  return doors.map((door) => ({
    ...organisationAt(organization, door, today),
    id: `${String(organization.id)} ${String(door.id)}`,
    name: unique([textOf(organization, 'name'), textOf(door, 'name')])?.join(', '),
  }));
};
