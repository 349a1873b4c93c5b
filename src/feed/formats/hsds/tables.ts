/** Exports of Open Referral as tables. */
import { keyOf, listOf, type Raw } from '../raw.js';

/** A table by its name in the plural (version 2) or singular (version 3), with or without `.csv`. */
export const tableOf = (json: Raw, name: string): Raw[] => {
  const names = [name, name.replace(/ies$/, 'y'), name.replace(/es$/, ''), name.replace(/s$/, '')];
  return listOf(json, ...new Set(names.flatMap((each) => [each, `${each}.csv`])));
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
export const joinTables = (json: Raw): Raw[] => {
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
  const terms = new Map(tableOf(json, 'taxonomy_terms').map((term) => [keyOf(term, 'id'), term]));
  const attributes = grouped(tableOf(json, 'attributes'), 'link_id');
  const attributesOf = (row: Raw): Raw[] =>
    (attributes.get(keyOf(row, 'id') ?? '') ?? []).map((each) => ({
      ...each,
      taxonomy_term: terms.get(keyOf(each, 'taxonomy_term_id')),
    }));
  const rowsOf = (part: string, row: Raw, column: string): Raw[] => [
    ...listOf(row, part),
    ...(index.get(`${part} ${column}`)?.get(keyOf(row, 'id') ?? '') ?? []),
  ];
  const withParts = (row: Raw, column: string): Raw => ({
    ...row,
    ...Object.fromEntries(parts.map((part) => [part, rowsOf(part, row, column)])),
    contacts: rowsOf('contacts', row, column).map((contact) => ({
      ...contact,
      phones: rowsOf('phones', contact, 'contact_id'),
    })),
    attributes: [...listOf(row, 'attributes'), ...attributesOf(row)],
  });
  const locations = tableOf(json, 'locations').map((row) => withParts(row, 'location_id'));
  const byId = new Map(locations.map((location) => [keyOf(location, 'id'), location]));
  const atLocations = [
    ...tableOf(json, 'service_at_locations'),
    ...listOf(json, 'services_at_location', 'services_at_location.csv'),
  ].map((row) => ({
    ...withParts(row, 'service_at_location_id'),
    location: byId.get(keyOf(row, 'location_id')),
  }));
  const termsByService = grouped(atLocations, 'service_id');
  const services = tableOf(json, 'services').map((row) => ({
    ...withParts(row, 'service_id'),
    service_at_locations: [
      ...listOf(row, 'service_at_locations'),
      ...(termsByService.get(keyOf(row, 'id') ?? '') ?? []),
    ],
  }));
  const servicesOf = grouped(services, 'organization_id');
  const locationsOf = grouped(locations, 'organization_id');
  return tableOf(json, 'organizations').map((row) => {
    const id = keyOf(row, 'id') ?? '';
    return {
      ...withParts(row, 'organization_id'),
      services: [...listOf(row, 'services'), ...(servicesOf.get(id) ?? [])],
      locations: [...listOf(row, 'locations'), ...(locationsOf.get(id) ?? [])],
    };
  });
};
