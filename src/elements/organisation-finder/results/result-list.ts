import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Organisation } from '../../../model/contract.js';
import { type InitialDrawing, keyedList } from '../../../widget/keyed-list.js';
import { numberText } from './number-text.js';
import { resultRow, type RowContext } from './result-row.js';

interface ListContext extends RowContext {
  /** How many stand before "Show more". */
  readonly shown: number;
  readonly onMore: () => void;
  readonly gradually: InitialDrawing | undefined;
}

/** The results that are shown, and the button that shows more of them. */
export const resultList = (
  organisations: readonly Organisation[],
  context: ListContext,
): unknown => {
  const { msg, textLanguages, shown, onMore, gradually } = context;
  const left = organisations.length - shown;
  const more = msg(str`Show more (${numberText(left, textLanguages.messageLanguage)} left)`);
  const rows = (): TemplateResult => html`
    <ul part="list">
      ${keyedList({
        items: organisations.slice(0, shown),
        keyOf: ({ id }) => id,
        draw: (organisation) => resultRow(organisation, context),
        gradually,
      })}
    </ul>
  `;
  const moreButton = (): TemplateResult =>
    html`<button class="button more" part="more" type="button" @click=${onMore}>${more}</button>`;
  return keyedList({
    items: [{ key: 'rows', draw: rows }, ...(left > 0 ? [{ key: 'more', draw: moreButton }] : [])],
    keyOf: ({ key }) => key,
    draw: ({ draw }) => draw(),
    gradually: gradually && { ...gradually, first: 1 },
  });
};
