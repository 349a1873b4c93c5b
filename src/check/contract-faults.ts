import {
  type FeedIssue,
  type ItemSchema,
  linkedSection,
  readEnvelope,
  readItems,
  type SectionKind,
  type SectionName,
} from '../model/contract.js';
import { campaignPages } from '../model/campaign-pages.js';
import { event } from '../model/event.js';
import { FeedError } from '../model/feed-error.js';
import { organisation } from '../model/organisation.js';
import { linksIn } from '../model/section-links.js';
import { isObject, own } from '../model/unknown.js';
import { statistic } from '../model/statistic.js';
import { story } from '../model/story.js';
import type { Fault, FindingCode } from './finding.js';

export const kinds: readonly SectionKind<ItemSchema>[] = [
  { name: 'stories', schema: story },
  { name: 'statistics', schema: statistic },
  { name: 'events', schema: event },
  { name: 'organisations', schema: organisation },
];

export const sectionNames: readonly SectionName[] = kinds.map(({ name }) => name);

/** What elements would read of a feed, and what they would find wrong with it. */
export interface ContractReading {
  /** Items that would be shown, by section; undefined for a section that is not in the document. */
  readonly counts: Readonly<Partial<Record<SectionName, number>>>;
  readonly faults: readonly Fault[];
}

/** What an item of some section can't do without. */
const required =
  /^(?:id|name|headline|title|start|label|value|source(?:\.name)?|withdrawn|consentUntil|pseudonym)$/;

const codeOf = ({ path, expected, found }: FeedIssue, lost: ReadonlySet<string>): FindingCode => {
  if (path.startsWith('feed.') && expected.startsWith('the section')) return 'section-misnamed';
  if (expected.endsWith('if that is meant')) return 'field-misspelt';
  if (expected.includes(', without ')) return 'field-mended';
  if (expected === 'an id of its own') return 'id-repeated';
  if (found === 'undefined' && /\.image\.(?:width|height)$/.test(path)) return 'picture-unmeasured';
  const [item = ''] = /^\w+\[\d+\]/.exec(path) ?? [];
  const field = path.slice(item.length + 1);
  return lost.has(item) && (field === '' || required.test(field))
    ? 'item-left-out'
    : 'field-left-out';
};

/** `feed.language` stands in the document as `language`. */
const pathIn = ({ path }: FeedIssue): string => path.replace(/^feed\./, '');

const readSection = (json: unknown, kind: SectionKind<ItemSchema>): ContractReading => {
  const issues: FeedIssue[] = [];
  const section = isObject(json) ? own(json, kind.name) : json;
  if (isObject(json) && typeof linkedSection(json, kind.name, undefined) === 'object') {
    linksIn(section as unknown[], kind.name, { base: undefined, issues });
    const faults = issues.map((issue): Fault => ({ code: 'field-left-out', ...issue }));
    return { counts: {}, faults };
  }
  // What a link leads to is a document of its own.
  if (isObject(section)) {
    const expected = 'a list, or { "href": … }';
    const isLink = typeof own(section, 'href') === 'string';
    const fault: Fault = { code: 'field-left-out', path: kind.name, expected, found: 'an object' };
    return { counts: {}, faults: isLink ? [] : [fault] };
  }
  const { items } = readItems(json, kind, { base: undefined, issues });
  const kept = new Set(items.map(({ id }) => id));
  const list: readonly unknown[] = Array.isArray(section) ? section : [];
  const lost = new Set(
    list.flatMap((item, index) =>
      isObject(item) && kept.has(String(own(item, 'id'))) ? [] : [`${kind.name}[${index}]`],
    ),
  );
  return {
    counts: section === undefined ? {} : { [kind.name]: items.length },
    faults: issues.map((issue) => ({
      code: codeOf(issue, lost),
      path: pathIn(issue),
      expected: issue.expected.replace(/, if that is meant$/, ''),
      found: issue.found,
    })),
  };
};

const merged = (readings: readonly ContractReading[]): ContractReading => ({
  counts: Object.assign({}, ...readings.map(({ counts }) => counts)) as ContractReading['counts'],
  faults: readings.flatMap(({ faults }) => faults),
});

/** Reads a whole feed as elements do, all sections of it. */
export const readFeed = (json: unknown): ContractReading => {
  const issues: FeedIssue[] = [];
  try {
    readEnvelope(json, undefined, issues);
  } catch (cause) {
    if (!(cause instanceof FeedError)) throw cause;
    const { code, found } = cause;
    return { counts: {}, faults: [{ code: 'feed-refused', path: '', expected: code, found }] };
  }
  // What no element reads, and a site of the campaign's own does.
  const said = isObject(json) ? own(json, 'campaign') : undefined;
  if (isObject(said)) campaignPages(said, 'campaign', { base: undefined, issues });
  const envelope = issues.map((issue) => ({ ...issue, path: pathIn(issue) }));
  const faults = envelope.map((issue): Fault => ({ code: codeOf(issue, new Set()), ...issue }));
  return merged([{ counts: {}, faults }, ...kinds.map((kind) => readSection(json, kind))]);
};

/** Reads a document that holds one section. */
export const readLinkedSection = (json: unknown, name: SectionName): ContractReading =>
  merged(kinds.filter((kind) => kind.name === name).map((kind) => readSection(json, kind)));
