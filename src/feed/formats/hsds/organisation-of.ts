import { isObject, own } from '../../../model/unknown.js';
import { keyOf, listOf, type Raw, textOf, unique } from '../raw.js';
import { countryCode } from './codes.js';
import { addressesOf, addressText, emailOf, languagesOf, linkOf, phonesOf } from './contacts.js';
import { exceptionsOf, hoursOf, timeZoneOf } from './schedules.js';
import {
  costOf,
  documentsOf,
  eligibilityOf,
  isGone,
  plainOf,
  serviceOf,
  summaryOf,
} from './service-of.js';

/** Closed if all services are; temporarily closed if all others are; else undefined. */
const statusOf = (services: readonly Raw[]): string | undefined => {
  if (services.length === 0) return undefined;
  const open = services.filter((service) => !isGone(service));
  if (open.length === 0) return 'closed';
  const isPaused = (service: Raw): boolean => textOf(service, 'status') === 'temporarily closed';
  return open.every(isPaused) ? 'temporarily-closed' : undefined;
};

/** Terms of a service at one location, or at all of them. */
const termsOf = (service: Raw, location?: Raw): Raw[] =>
  listOf(service, 'service_at_locations').filter((terms) => {
    const id = keyOf(listOf(terms, 'location')[0] ?? {}, 'id') ?? keyOf(terms, 'location_id');
    return !location || id === keyOf(location, 'id');
  });

/** The locations of an organization and of its services, each once. */
const locationsOf = (organization: Raw, services: readonly Raw[]): Raw[] => {
  const all = [
    ...listOf(organization, 'locations', 'location'),
    ...services.flatMap((service) => [
      ...listOf(service, 'locations', 'location'),
      ...termsOf(service).flatMap((terms) => listOf(terms, 'location')),
    ]),
  ];
  const byId = new Map<unknown, Raw>();
  for (const location of all) {
    const id = keyOf(location, 'id') ?? location;
    // A service often gives only the id of a location.
    byId.set(id, { ...location, ...byId.get(id) });
  }
  return [...byId.values()];
};

const isPhysical = ({ location_type: type }: Raw): boolean => (type ?? 'physical') === 'physical';

/** In tables, numbers are strings, and empty ones say nothing. */
const numberOf = (value: unknown): unknown =>
  typeof value === 'string' ? (value.trim() ? Number(value) : undefined) : (value ?? undefined);

const positionOf = ({ longitude, latitude }: Raw): unknown => {
  const position = [longitude, latitude].map(numberOf);
  return position.includes(undefined) ? undefined : position;
};

/** Converts a location to a place of the contract. */
const placeOf = (location: Raw, services: readonly Raw[]): Raw => {
  const terms = services.flatMap((service) => termsOf(service, location));
  const [address = {}] = addressesOf(location);
  const country = countryCode(textOf(address, 'country'));
  const accessibility = ['accessibility', 'accessibility_for_disabilities'].flatMap((key) =>
    [own(location, key)].flat(),
  );
  const ownHours = hoursOf([location]);
  return {
    address: addressText(address),
    country,
    position: positionOf(location),
    phones: phonesOf([...terms, location]),
    hours: ownHours ?? hoursOf(terms),
    hoursExceptions: exceptionsOf([location, ...terms]),
    timeZone: timeZoneOf([location, ...terms, ...services], country),
    accessibility: unique(
      accessibility.map((each) =>
        plainOf(isObject(each) ? each : { description: each }, 'description', 'accessibility'),
      ),
    )?.join(' '),
  };
};

const joined = (texts: readonly (string | undefined)[]): string | undefined =>
  unique(texts)?.join(' ');

/** Terms of the only service, which then apply to the organisation. */
const termsOfOnly = (services: readonly Raw[]): Raw => {
  const [service, ...others] = services;
  if (!service || others.length > 0) return {};
  return { eligibility: eligibilityOf(service), bring: documentsOf(service) };
};

/**
 * Converts an organization. Several locations become places; a single one becomes its own address.
 */
export const organisationOf = (organization: Raw): Raw => {
  const all = listOf(organization, 'services', 'service');
  const services = all.filter((service) => !isGone(service));
  const locations = locationsOf(organization, services);
  const doors = locations.filter(isPhysical);
  const places = doors.map((door): Raw => ({
    name: textOf(door, 'name'),
    ...placeOf(door, services),
  }));
  const { country: _, ...own } = placeOf(doors.length === 1 ? (doors[0] ?? {}) : {}, services);
  const isOne = doors.length < 2;
  const terms = services.flatMap((service) => termsOf(service));
  return {
    id: keyOf(organization, 'id') ?? organization['id'],
    name: textOf(organization, 'name') ?? textOf(services[0] ?? {}, 'name'),
    alsoKnownAs: unique([textOf(organization, 'alternate_name')]),
    summary: joined([plainOf(organization, 'description'), ...services.map(summaryOf)]),
    services: unique(services.map((service) => serviceOf(service, termsOf(service)))),
    countries: unique(places.map((place) => textOf(place, 'country'))),
    regions: unique(
      services
        .flatMap((service) => listOf(service, 'service_areas'))
        .map((area) => textOf(area, 'name', 'service_area')),
    ),
    languages: languagesOf([...services, ...locations, organization]),
    ...termsOfOnly(services),
    cost: costOf(services),
    remote: locations.some((location) => location['location_type'] === 'virtual') || undefined,
    status: statusOf(all),
    alert: joined(services.map((service) => plainOf(service, 'alert'))),
    ...(isOne ? own : { places }),
    phones: phonesOf([organization, ...(isOne ? [...terms, ...doors] : []), ...services]),
    hours: isOne ? (own['hours'] ?? hoursOf(services)) : undefined,
    hoursExceptions: isOne ? (own['hoursExceptions'] ?? exceptionsOf(services)) : undefined,
    email: emailOf(organization) ?? emailOf(services[0] ?? {}),
    url: linkOf(organization, 'website', 'url', 'uri') ?? linkOf(services[0] ?? {}, 'url'),
    verified: services
      .flatMap((service) => textOf(service, 'assured_date')?.slice(0, 10) ?? [])
      .sort()[0],
  };
};
