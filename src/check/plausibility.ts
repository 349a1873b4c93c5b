import type { SectionName } from '../model/contract.js';
import { isObject, own } from '../model/unknown.js';
import type { Fault } from './finding.js';
import { addressRules } from './rules/addresses.js';
import { codeRules } from './rules/codes.js';
import { dateRules } from './rules/dates.js';
import { itemRules } from './rules/items.js';
import { numberRules } from './rules/numbers.js';
import { position } from './rules/positions.js';
import { acrossItems } from './rules/references.js';
import type { Place, Rule } from './rules/rule.js';
import { textRules } from './rules/texts.js';

const rules: readonly Rule[] = [
  ...codeRules,
  ...dateRules,
  ...numberRules,
  ...addressRules,
  ...textRules,
  ...itemRules,
  position,
];

const sectionOf = (path: string): string | undefined =>
  /^(stories|statistics|events|organisations)\b/.exec(path)?.[1];

const within = (place: Place, known: string | undefined): Fault[] => {
  const { value, path, key, parent } = place;
  const at = (change: Partial<Place> & { readonly path: string }): Fault[] =>
    within({ ...place, section: known ?? sectionOf(change.path), ...change }, known);
  const here = rules.map((rule) => rule(place)).filter((found) => found !== undefined);
  if (Array.isArray(value)) {
    const entries: unknown[] = value;
    return [
      ...here,
      ...entries.flatMap((one, index) =>
        at({ value: one, path: `${path}[${index}]`, key, parent }),
      ),
    ];
  }
  if (!isObject(value)) return here;
  const fields = Object.entries(value).flatMap(([name, one]) =>
    at({ value: one, path: path ? `${path}.${name}` : name, key: name, parent: value }),
  );
  return [...here, ...fields];
};

/**
 * Values that are valid by the contract, but probably wrong.
 *
 * @param section - the section that the document holds by itself, where a feed links to it.
 */
export const implausible = (
  json: unknown,
  { today, section }: { readonly today: string; readonly section?: SectionName | undefined },
): Fault[] => {
  const language = isObject(json) ? own(json, 'language') : undefined;
  const root: Place = {
    key: '',
    value: json,
    parent: {},
    path: '',
    section,
    today,
    language: typeof language === 'string' ? language : undefined,
  };
  return [...within(root, section), ...acrossItems(json)];
};
