import { str } from '@lit/localize/internal/str-tag.js';
import type { Organisation } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import type { FinderContext } from '../host.js';

const monthText = (day: string, language: string): string =>
  formatter(Intl.DateTimeFormat, language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** Lists are drawn more often than they change. */
const known = new WeakMap<readonly Organisation[], { readonly oldest: string | undefined }>();

/** The day of the oldest check; undefined when even one is not known. */
const oldestCheck = (organisations: readonly Organisation[]): string | undefined => {
  const before = known.get(organisations);
  if (before) return before.oldest;
  const oldest = findOldest(organisations);
  known.set(organisations, { oldest });
  return oldest;
};

const findOldest = (organisations: readonly Organisation[]): string | undefined => {
  let oldest = organisations[0]?.verified;
  for (const { verified } of organisations) {
    if (verified === undefined) return undefined;
    if (oldest === undefined || verified < oldest) oldest = verified;
  }
  return oldest;
};

/** How old what was searched is: when it was checked, else when the list was published; undefined where neither is known. */
export const coverage = (
  found: readonly Organisation[],
  { msg, textLanguages, envelope }: FinderContext,
): string | undefined => {
  const language = textLanguages.messageLanguage;
  const oldest = oldestCheck(found);
  const published = +new Date(envelope.updated ?? '');
  if (oldest) return msg(str`all checked since ${monthText(oldest, language)}`);
  if (Number.isNaN(published)) return undefined;
  const day = formatter(Intl.DateTimeFormat, language, { dateStyle: 'long' }).format(published);
  return msg(str`list of ${day}`);
};
