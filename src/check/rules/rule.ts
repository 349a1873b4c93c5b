import { isObject, own, shown } from '../../model/unknown.js';
import type { Fault, FindingCode } from '../finding.js';

/** One value of a feed, wherever it stands. */
export interface Place {
  /** The name of the field, or of the list that it stands in. */
  readonly key: string;
  readonly value: unknown;
  /** The object that it stands in. */
  readonly parent: Readonly<Record<string, unknown>>;
  readonly path: string;
  /** The section that it stands in; undefined in what is said of the campaign. */
  readonly section: string | undefined;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  /** The language of plain strings in this feed. */
  readonly language: string | undefined;
}

/** A rule looks at one value, and says what is unlikely about it. */
export type Rule = (place: Place) => Fault | undefined;

export const fault = (code: FindingCode, { path, value }: Place, expected?: string): Fault => ({
  code,
  path,
  expected,
  found: shown(value),
});

/** Whether the place is a whole entry of a section, not a value within one. */
export const isItem = ({ path, section, value }: Place): boolean =>
  section !== undefined && /^\w*\[\d+\]$/.test(path) && isObject(value);

/** A field of the value itself. */
export const fieldOf = ({ value }: Place, name: string): unknown =>
  isObject(value) ? own(value, name) : undefined;

/** All strings of a text: one, or one for each language. */
export const stringsOf = (text: unknown): string[] =>
  typeof text === 'string'
    ? [text]
    : isObject(text)
      ? Object.values(text).filter((one) => typeof one === 'string')
      : [];

/** Fields that are texts for readers. */
export const textFields =
  /^(name|headline|quote|summary|body|role|label|note|display|title|address|organiser|alt|credit|eligibility|bring|fees|wait|howToApply|alert|accessibility|taglines|about|alsoKnownAs|audience)$/;
