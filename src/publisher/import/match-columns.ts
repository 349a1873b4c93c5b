import type { SectionName } from '../../model/contract.js';
import { plainName } from '../../check/meant/codes.js';
import type { Column } from './columns/column.js';
import { columns } from './columns/columns.js';

/** A column of a spreadsheet, and the field that it fills. */
export interface MatchedColumn extends Column {
  /** Its index in the row, from 0. */
  readonly index: number;
  /** The language of its texts, if the heading names one: `headline (fr)`. */
  readonly language: string | undefined;
}

export interface Matching {
  readonly matched: readonly MatchedColumn[];
  /** Headings that match no field. */
  readonly unmatched: readonly string[];
}

const languageIn = (name: string): readonly [name: string, language: string | undefined] => {
  const heading = name.trim();
  const found = /[([_\s:-]([a-z]{2,3}(?:-[A-Za-z]{2,4})?)[)\]]?$/.exec(heading);
  const bare = heading.slice(0, found?.index).replace(/(?<![\s_])[\s_]+$/, '');
  return found && bare ? [bare, found[1]] : [name, undefined];
};

/**
 * Matches the columns of a spreadsheet to fields of the contract, by their headings.
 *
 * @param mapping - field by heading, for headings that are not known. `''` ignores the column.
 */
export const matchColumns = (
  header: readonly string[],
  section: SectionName,
  mapping: Readonly<Record<string, string>> = {},
): Matching => {
  const known = columns[section];
  const byName = new Map<string, Column>();
  for (const column of [...known].reverse()) {
    for (const name of [...column.names.split('|'), column.field])
      byName.set(plainName(name), column);
  }
  const find = (name: string): Column | undefined => {
    const mapped = mapping[name.trim()];
    if (mapped === undefined) return byName.get(plainName(name));
    return known.find(({ field }) => field === mapped);
  };
  const matched: MatchedColumn[] = [];
  const unmatched: string[] = [];
  header.forEach((name, index) => {
    const whole = find(name);
    const [bare, language] = whole ? [name, undefined] : languageIn(name);
    const column = whole ?? (language ? find(bare) : undefined);
    if (column) matched.push({ ...column, index, language });
    else if (name.trim() && mapping[name.trim()] !== '') unmatched.push(name);
  });
  return { matched, unmatched };
};
