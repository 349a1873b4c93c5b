import { isObject } from '../../../model/unknown.js';
import { keyOf, listOf, objectsIn, type Raw } from '../raw.js';

/** Fields that only organizations and services of HSDS have: the format is recognised by them. */
const organizationMarks =
  'alternate_name legal_status tax_status tax_id year_incorporated website locations parent_organization_id organization_identifiers'.split(
    ' ',
  );
const serviceMarks =
  'organization organization_id service_at_locations interpretation_services eligibility_description eligibilitys application_process fees_description wait_time assured_date attending_type service_taxonomys'.split(
    ' ',
  );

const hasOne = (raw: Raw, marks: readonly string[]): boolean => marks.some((mark) => mark in raw);

const isService = (raw: Raw): boolean => 'name' in raw && hasOne(raw, serviceMarks);
const isOrganization = (raw: Raw): boolean =>
  'name' in raw && (hasOne(raw, organizationMarks) || objectsIn(raw['services']).length > 0);

/** Which object of Open Referral a document contains. */
export type Kind = 'organizations' | 'services' | 'tables' | 'other';

export interface Recognised {
  readonly kind: Kind;
  /** Its name in issues. */
  readonly name: string;
  readonly entries: readonly unknown[];
}

/** A page of an API: `contents` since version 3, `content` in the UK's first version. */
const pageOf = (json: Raw): unknown[] | undefined => {
  const isPage = ['total_items', 'total_pages', 'totalElements', 'totalPages'].some(
    (key) => key in json,
  );
  const found = json['contents'] ?? json['content'];
  return Array.isArray(found) &&
    (isPage || objectsIn(found).some((each) => isService(each) || isOrganization(each)))
    ? (found as unknown[])
    : undefined;
};

/** The tables of an export, named with or without `.csv`. */
export const tableOf = (json: Raw, ...names: string[]): Raw[] =>
  listOf(json, ...names.flatMap((name) => [name, `${name}.csv`]));

const kindOf = (entries: readonly unknown[]): Kind => {
  const raws = objectsIn(entries);
  // A service may have fields of an organization, but not the other way round.
  if (raws.some(isService) && !raws.some((raw) => objectsIn(raw['services']).length > 0)) {
    return 'services';
  }
  return raws.some(isOrganization) ? 'organizations' : 'other';
};

/** Which part of HSDS `json` is; undefined if it is not HSDS. */
export const recognise = (json: unknown): Recognised | undefined => {
  if (Array.isArray(json)) {
    const kind = kindOf(json);
    return kind === 'other'
      ? undefined
      : { kind, name: `an Open Referral list of ${kind}`, entries: json };
  }
  if (!isObject(json)) return undefined;
  const page = pageOf(json);
  if (page) {
    const said = kindOf(page);
    const isUnnamed =
      said === 'other' &&
      objectsIn(page).every(
        (raw) => 'name' in raw && !('taxonomy' in raw || 'parent_id' in raw || 'version' in raw),
      );
    // Objects with a name and no field of another kind are organizations: no more is required.
    const kind = isUnnamed ? 'organizations' : said;
    return {
      kind,
      name: `an Open Referral page of ${kind === 'other' ? 'another kind' : kind}`,
      entries: page,
    };
  }
  if ('openapi_url' in json && 'version' in json) {
    return { kind: 'other', name: 'the start page of an Open Referral API', entries: [] };
  }
  if (tableOf(json, 'organizations', 'organization').length > 0) {
    return { kind: 'tables', name: 'an Open Referral export', entries: [json] };
  }
  const kind = kindOf([json]);
  return kind === 'other'
    ? undefined
    : { kind, name: `an Open Referral ${kind.slice(0, -1)}`, entries: [json] };
};

/** Groups services by their organization. */
const byOrganization = (services: readonly unknown[]): unknown[] => {
  const found = new Map<unknown, { organization: Raw; services: Raw[] }>();
  const others: unknown[] = [];
  for (const service of services) {
    if (!isObject(service)) {
      others.push(service);
      continue;
    }
    const [organization] = listOf(service, 'organization');
    const id =
      keyOf(organization ?? {}, 'id') ?? keyOf(service, 'organization_id') ?? service['id'];
    const known = found.get(id);
    if (known) known.services.push(service);
    else found.set(id, { organization: { ...organization, id }, services: [service] });
  }
  const whole = [...found.values()].map(({ organization, services: own }) => ({
    ...organization,
    services: own,
  }));
  return [...whole, ...others];
};

/** Rows by the value of a column. */
const grouped = (rows: readonly Raw[], column: string): ReadonlyMap<string, Raw[]> => {
  const groups = new Map<string, Raw[]>();
  for (const row of rows) {
    const key = keyOf(row, column);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

/** Tables whose rows belong to rows of another table, by their name in the nested form. */
const parts =
  'phones contacts schedules languages accessibility addresses physical_addresses postal_addresses regular_schedules holiday_schedules service_areas required_documents cost_options eligibility'.split(
    ' ',
  );

/** Joins the tables of an export into organizations with services and locations. */
const joinTables = (json: Raw): Raw[] => {
  const columns = [
    'organization_id',
    'service_id',
    'location_id',
    'service_at_location_id',
    'contact_id',
  ];
  const index = new Map(
    parts.flatMap((part) =>
      columns.map((column) => [`${part} ${column}`, grouped(tableOf(json, part), column)] as const),
    ),
  );
  const withParts = (row: Raw, column: string): Raw => ({
    ...row,
    ...Object.fromEntries(
      parts.map((part) => [
        part,
        index.get(`${part} ${column}`)?.get(keyOf(row, 'id') ?? '') ?? [],
      ]),
    ),
  });
  const locations = tableOf(json, 'locations').map((row) => withParts(row, 'location_id'));
  const byId = new Map(locations.map((location) => [keyOf(location, 'id'), location]));
  const terms = tableOf(
    json,
    'service_at_locations',
    'service_at_location',
    'services_at_location',
  ).map((row) => ({
    ...withParts(row, 'service_at_location_id'),
    location: byId.get(keyOf(row, 'location_id')),
  }));
  const termsByService = grouped(terms, 'service_id');
  const services = tableOf(json, 'services').map((row) => ({
    ...withParts(row, 'service_id'),
    service_at_locations: termsByService.get(keyOf(row, 'id') ?? '') ?? [],
  }));
  const servicesOf = grouped(services, 'organization_id');
  const locationsOf = grouped(locations, 'organization_id');
  return tableOf(json, 'organizations', 'organization').map((row) => {
    const id = keyOf(row, 'id') ?? '';
    return {
      ...withParts(row, 'organization_id'),
      services: servicesOf.get(id) ?? [],
      locations: locationsOf.get(id) ?? [],
    };
  });
};

/** The organizations of a recognised document, each with its services. */
export const organizationsOf = ({ kind, entries }: Recognised): readonly unknown[] => {
  if (kind === 'services') return byOrganization(entries);
  return kind === 'tables' ? objectsIn(entries).flatMap(joinTables) : entries;
};
