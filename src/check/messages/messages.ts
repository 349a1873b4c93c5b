import { own } from '../../model/unknown.js';
import type { Finding } from '../finding.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en, type ReportMessages } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { zh } from './zh.js';

export type { ReportMessages };

const languages: Readonly<Record<string, ReportMessages>> = {
  en,
  fr,
  es,
  ar,
  zh,
  ru,
  de,
  pt,
  it,
  tr,
  uk,
  fa,
};

/** The languages that reports are in. */
export const reportLanguages: readonly string[] = Object.keys(languages);

/** The messages for a language tag; English where there are none. */
export const messagesFor = (tag: string): ReportMessages =>
  own(languages, tag.toLowerCase().split(/[-_.]/)[0] ?? '') ?? en;

/** Fills `{name}` in a message. */
export const fill = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** How many entries of each section are shown; empty where there is no section. */
export const shownText = (
  counts: Readonly<Record<string, number>>,
  { language, sections, shown }: ReportMessages,
): string => {
  const told = Object.entries(counts).map(([section, count]) =>
    fill(sections[section as keyof typeof sections], { count }),
  );
  const list = new Intl.ListFormat(language, { style: 'narrow' });
  return told.length > 0 ? fill(shown, { counts: list.format(told) }) : '';
};

/** What to do about a finding, as one sentence. */
export const cureFor = (
  { code, expected, found = '' }: Finding,
  { findings, nothing }: ReportMessages,
): string => {
  const { cure, otherwise } = findings[code];
  const message = expected === undefined && otherwise ? otherwise : cure;
  return fill(message, {
    expected: expected ?? '',
    found: found === 'undefined' ? nothing : found,
  });
};
