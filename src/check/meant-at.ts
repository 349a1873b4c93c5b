import { isObject, own } from '../model/unknown.js';
import type { Fault } from './finding.js';
import { segmentsOf } from './json-text.js';
import { meantBy } from './meant/meant.js';

/** The values on the way to a path, from the root on. */
const along = (json: unknown, path: string): unknown[] => {
  const values: unknown[] = [json];
  for (const segment of segmentsOf(path)) {
    const value = values.at(-1);
    values.push(
      Array.isArray(value)
        ? (value[Number(segment)] as unknown)
        : isObject(value)
          ? own(value, String(segment))
          : undefined,
    );
  }
  return values;
};

/** A link to a document that holds a section: `"stories.json"`, `{ "url": "stories.json" }`. */
const linkMeant = (value: unknown): unknown => {
  const link = isObject(value) ? Object.values(value)[0] : value;
  return typeof link === 'string' && /\.(?:json|ics)\b/.test(link) ? { href: link } : undefined;
};

/** What was meant where the contract reads nothing; none where that can't be told. */
export const meantAt = (json: unknown, { code, path, found }: Fault): Fault[] => {
  if (!/-left-out$/.test(code)) return [];
  // A document of one section calls its entries by the section's name in the paths of faults.
  const from = Array.isArray(json) ? path.replace(/^\w+/, '') : path;
  const segments = segmentsOf(from);
  const values = along(json, from);
  const last = segments.findLastIndex((segment) => typeof segment === 'string');
  const field = String(segments[last] ?? '');
  const value = values.at(-1);
  const parent = values[last];
  if (field === '' || value === undefined) return [];
  const isSection = segments.length === 1 && isObject(json);
  const meant = isSection
    ? linkMeant(value)
    : meantBy({ field, value, parent }, last < segments.length - 1);
  const isReadings = typeof meant === 'string' && meant.includes(' / ');
  return meant === undefined
    ? []
    : [
        {
          code: 'written-otherwise',
          path,
          expected: isReadings ? meant : JSON.stringify(meant),
          found,
        },
      ];
};
