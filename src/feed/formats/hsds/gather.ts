import { isObject } from '../../../model/unknown.js';
import { keyOf, listOf, objectsIn, type Raw, textOf } from '../raw.js';
import { joinTables, tableOf } from './tables.js';

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

/** Only services have a status, in words that the contract does not have. */
const statuses = /^(?:active|inactive|defunct|temporarily closed)$/i;

const isService = (raw: Raw): boolean =>
  'name' in raw && (hasOne(raw, serviceMarks) || statuses.test(textOf(raw, 'status') ?? ''));
const isOrganization = (raw: Raw): boolean =>
  'name' in raw && (hasOne(raw, organizationMarks) || objectsIn(raw['services']).length > 0);

/** Fields of the contract that an organization of Open Referral does not have. */
const ours =
  'summary countries regions phones hours address position alsoKnownAs start label headline'.split(
    ' ',
  );

/** Whether it has what the standard requires of organizations, and nothing of another kind. */
const isBare = (raw: Raw): boolean =>
  ['id', 'name', 'description'].every((field) => typeof raw[field] === 'string') &&
  !hasOne(raw, [...ours, 'taxonomy', 'parent_id', 'version', 'latitude', 'location_type']);

/** What other lists of Open Referral are called, by a field that only they have. */
const otherKinds: readonly (readonly [string, readonly string[]])[] = [
  ['locations', ['location_type', 'latitude', 'transportation', 'addresses']],
  ['services at locations', ['service', 'service_id']],
  ['taxonomy terms', ['taxonomy', 'taxonomy_id', 'taxonomy_detail', 'parent_id']],
  ['taxonomies', ['version', 'uri']],
];

const otherKind = (entries: readonly unknown[]): string | undefined =>
  otherKinds.find(([, marks]) => objectsIn(entries).some((raw) => hasOne(raw, marks)))?.[0];

/** Which object of Open Referral a document contains. */
export type Kind = 'organizations' | 'services' | 'tables' | 'other';

export interface Recognised {
  readonly kind: Kind;
  /** Its name in issues. */
  readonly name: string;
  readonly entries: readonly unknown[];
}

/** A page of an API: `contents` since version 3, `content` in the UK's first version; others wrap it. */
const pageOf = (json: Raw): readonly unknown[] | undefined => {
  const isPage = ['total_items', 'total_pages', 'totalElements', 'totalPages'].some(
    (key) => key in json,
  );
  const listed = json['contents'] ?? json['content'] ?? json['data'] ?? json['results'];
  if (!Array.isArray(listed)) return undefined;
  const found = withoutLocations(listed as unknown[]);
  return isPage || objectsIn(found).some((each) => isService(each) || isOrganization(each))
    ? found
    : undefined;
};

/** Services at locations as services, each once, with all its locations; other entries as they are. */
const withoutLocations = (entries: readonly unknown[]): readonly unknown[] => {
  const raws = objectsIn(entries);
  if (raws.length === 0 || !raws.every((raw) => isObject(raw['service']) && 'location' in raw))
    return entries;
  const found = new Map<unknown, { service: Raw; terms: Raw[] }>();
  for (const { service, ...terms } of raws) {
    const id = keyOf(service as Raw, 'id') ?? service;
    const known = found.get(id);
    if (known) known.terms.push(terms);
    else found.set(id, { service: service as Raw, terms: [terms] });
  }
  return [...found.values()].map(({ service, terms }) => ({
    ...service,
    service_at_locations: terms,
  }));
};

const kindOf = (entries: readonly unknown[]): Kind => {
  const raws = objectsIn(entries);
  // A service may have fields of an organization, but not the other way round.
  if (raws.some(isService) && !raws.some((raw) => objectsIn(raw['services']).length > 0)) {
    return 'services';
  }
  return raws.some(isOrganization) ? 'organizations' : 'other';
};

const recogniseList = (list: readonly unknown[]): Recognised | undefined => {
  const json = withoutLocations(list);
  const said = kindOf(json);
  const isList =
    said === 'other' && json.length > 0 && json.every((raw) => isObject(raw) && isBare(raw));
  const kind = isList ? 'organizations' : said;
  const name = kind === 'other' ? otherKind(json) : kind;
  return name === undefined
    ? undefined
    : { kind, name: `an Open Referral list of ${name}`, entries: json };
};

/** Which part of HSDS `json` is; undefined if it is not HSDS. */
export const recognise = (json: unknown): Recognised | undefined => {
  if (Array.isArray(json)) return recogniseList(json);
  if (!isObject(json)) return undefined;
  const page = pageOf(json);
  if (page) {
    const said = kindOf(page);
    const isUnnamed =
      said === 'other' &&
      objectsIn(page).every((raw) => 'name' in raw) &&
      otherKind(page) === undefined;
    // Objects with a name and no field of another kind are organizations: no more is required.
    const kind = isUnnamed ? 'organizations' : said;
    return {
      kind,
      name: `an Open Referral page of ${kind === 'other' ? (otherKind(page) ?? 'another kind') : kind}`,
      entries: page,
    };
  }
  if ('openapi_url' in json && 'version' in json) {
    return { kind: 'other', name: 'the start page of an Open Referral API', entries: [] };
  }
  const files = objectsIn(json['resources']).map((raw) => textOf(raw, 'name', 'path') ?? '');
  if (files.some((file) => /^organizations?\b/.test(file))) {
    return {
      kind: 'other',
      name: 'an Open Referral data package, whose tables are other files',
      entries: [],
    };
  }
  if (tableOf(json, 'organizations').length > 0) {
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
      keyOf(organization ?? {}, 'id') ??
      keyOf(service, 'organization_id') ??
      textOf(organization ?? {}, 'name') ??
      service['id'];
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

/** The organizations of a recognised document, each with its services. */
export const organizationsOf = ({ kind, entries }: Recognised): readonly unknown[] => {
  if (kind === 'services') return byOrganization(entries);
  return kind === 'tables' ? objectsIn(entries).flatMap(joinTables) : entries;
};
