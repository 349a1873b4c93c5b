import { readRuleZones } from '../time/posix-zone.js';
import type { SectionName } from '../model/contract.js';
import { mostLinks, mostPartitions } from '../model/section-links.js';
import { isObject, own } from '../model/unknown.js';
import {
  type ContractReading,
  readFeed,
  readLinkedSection,
  sectionNames,
} from './contract-faults.js';
import { type Fault, type Finding, severities } from './finding.js';
import { meantAt } from './meant-at.js';
import { type JsonText, nodeAt, positionAt, readJsonText, segmentsOf } from './json-text.js';
import { implausible } from './plausibility.js';
import { type JsonSchema, unknownFields } from './unknown-fields.js';

export interface CheckOptions {
  /** The JSON Schema of a feed, as the build publishes it. */
  readonly schema: JsonSchema;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  /** The section that the text holds by itself, where a feed links to it; else it is a whole feed. */
  readonly section?: SectionName | undefined;
}

/** What was found wrong with a feed, or with a document that one of its sections links to. */
export interface Report {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** How many items elements would show, by section. */
  readonly counts: Readonly<Partial<Record<SectionName, number>>>;
  /** Documents that sections link to, as they are written. */
  readonly links: readonly { readonly section: SectionName; readonly href: string }[];
}

const nameIn = (item: Readonly<Record<string, unknown>>): string => {
  const name = item.name ?? item.title ?? item.label ?? '';
  const words = isObject(name) ? Object.values(name)[0] : name;
  return typeof words === 'string' ? words : '';
};

/** The item around a path, as its editor knows it. */
const itemAt = (json: unknown, path: string): Finding['item'] => {
  const segments = segmentsOf(path);
  const at = segments.findIndex((segment) => typeof segment === 'number');
  if (at < 0 || at > 1) return undefined;
  const list = at === 0 ? json : isObject(json) ? own(json, String(segments[0])) : undefined;
  const item: unknown = Array.isArray(list) ? list[Number(segments[at])] : undefined;
  if (!isObject(item)) return undefined;
  const id = own(item, 'id');
  return { id: typeof id === 'string' ? id : '', name: nameIn(item) };
};

const located = (
  fault: Fault,
  { text, tree, json }: JsonText,
  lost: ReadonlySet<string>,
): Finding => {
  const node = nodeAt(tree, fault.path);
  return {
    ...fault,
    // What is left out is an error, however plain it is what was meant.
    severity: lost.has(fault.path) ? 'error' : severities[fault.code],
    item: itemAt(json, fault.path),
    position: node && positionAt(text, node.offset),
  };
};

/** Of several findings with one path, the most specific is kept: the first of these that there is. */
const general = [
  'written-otherwise',
  'id-repeated',
  'item-left-out',
  'field-left-out',
  'field-unknown',
] as const;

const rankOf = ({ code, expected }: Fault): number => {
  const rank = (general as readonly string[]).indexOf(code);
  // One that knows what was meant goes before one that does not.
  return rank < 0 ? (expected === undefined ? 0.5 : -1) : rank;
};

/** Findings without those of a general kind where a more specific one has the same path. */
const withoutRepeats = (faults: readonly Fault[]): Fault[] => {
  const best = new Map<string, number>();
  for (const fault of faults) {
    best.set(fault.path, Math.min(best.get(fault.path) ?? Infinity, rankOf(fault)));
  }
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const place = fault.path.replace(/\.image\.height$/, '.image.width');
    const isSecond = seen.has(`${fault.code} ${place}`);
    seen.add(`${fault.code} ${place}`);
    if (isSecond) return false;
    const isGeneral = (general as readonly string[]).includes(fault.code);
    const isWorse = rankOf(fault) > (best.get(fault.path) ?? 0);
    return !(isWorse && (isGeneral || fault.expected === undefined));
  });
};

/** Faults that were found outside of a text, with the line of it that each stands in. */
export const locateFaults = (text: string, faults: readonly Fault[]): Finding[] => {
  const read = readJsonText(text);
  return faults.map((fault) => located(fault, read, new Set()));
};

const linksIn = (json: unknown): Report['links'] =>
  isObject(json)
    ? sectionNames.flatMap((section) => {
        const value = own(json, section);
        const entries: unknown[] = Array.isArray(value) ? value : [value];
        const hrefs = entries.map((entry) => (isObject(entry) ? own(entry, 'href') : undefined));
        // In a list, the first says whether it is one of links.
        const links = typeof hrefs[0] === 'string' ? new Set(hrefs) : [];
        return [...links]
          .slice(0, section === 'organisations' ? mostPartitions : mostLinks)
          .flatMap((href) => (typeof href === 'string' ? [{ section, href }] : []));
      })
    : [];

const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    ({ position: a }, { position: b }) =>
      (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );

/** Of a document with one section, what the contract says of that section's list; it may be a feed as well. */
const schemaFor = (json: unknown, { schema, section }: CheckOptions): JsonSchema =>
  (section && !isObject(json) && schema.properties?.[section]) || schema;

/** Checks the text of a feed: JSON syntax, the contract, unknown fields, and implausible values. */
export const checkFeed = (text: string, options: CheckOptions): Report => {
  readRuleZones();
  const read = readJsonText(text);
  if (read.json === undefined) return { findings: read.findings, counts: {}, links: [] };
  const { section, today } = options;
  const { counts, faults }: ContractReading = section
    ? readLinkedSection(read.json, section)
    : readFeed(read.json);
  const all = withoutRepeats([
    ...faults,
    ...faults.flatMap((fault) => meantAt(read.json, fault)),
    ...unknownFields(read.json, schemaFor(read.json, options)),
    ...implausible(read.json, { today, section }),
  ]);
  const isLost = ({ code }: Fault): boolean => /-left-out$/.test(code);
  const lost = new Set(faults.filter(isLost).map(({ path }) => path));
  const findings = [...read.findings, ...all.map((fault) => located(fault, read, lost))];
  return { findings: inOrder(findings), counts, links: section ? [] : linksIn(read.json) };
};
