import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Organisation } from '../../../model/contract.js';
import { numberText } from './number-text.js';
import { resultRow, type RowContext } from './result-row.js';

interface ListContext extends RowContext {
  /** How many stand before "Show more". */
  readonly shown: number;
  readonly onMore: () => void;
}

/** The results that are shown, and the button that shows more of them. */
export const resultList = (
  organisations: readonly Organisation[],
  context: ListContext,
): TemplateResult => {
  const { msg, textLanguages, shown, onMore } = context;
  const left = organisations.length - shown;
  const more = msg(str`Show more (${numberText(left, textLanguages.messageLanguage)} left)`);
  return html`
    <ul part="list">
      ${organisations.slice(0, shown).map((organisation) => resultRow(organisation, context))}
    </ul>
    ${left > 0 ? html`<button class="button more" part="more" type="button" @click=${onMore}>${more}</button>` : nothing}
  `;
};
