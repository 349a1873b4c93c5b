import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { row, type RowContext } from './result-row.js';

export const numberWords = (value: number, language: string): string =>
  formatter(Intl.NumberFormat, language, {}).format(value);

/** Whether a number takes the singular. */
export const isOne = (value: number, language: string): boolean =>
  formatter(Intl.PluralRules, language, {}).select(value) === 'one';

/** How many there are, with the noun. */
export const totalLine = (total: number, msg: MsgFn, language: string): string => {
  const all = numberWords(total, language);
  return isOne(total, language) ? msg(str`${all} organisation`) : msg(str`${all} organisations`);
};

interface ListContext extends RowContext {
  /** How many stand before "Show more". */
  readonly shown: number;
  readonly onMore: () => void;
}

/** The results that are shown, and a way to the rest. */
export const list = (
  organisations: readonly Organisation[],
  context: ListContext,
): TemplateResult => {
  const { msg, textLanguages, shown, onMore } = context;
  const rest = organisations.length - shown;
  return html`
    <ul part="list">
      ${organisations.slice(0, shown).map((organisation) => row(organisation, context))}
    </ul>
    ${rest > 0 ? html`<button class="button more" part="more" type="button" @click=${onMore}>${msg(str`Show more (${numberWords(rest, textLanguages.messageLanguage)} left)`)}</button>` : ''}
  `;
};
