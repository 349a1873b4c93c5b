import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../feed/contract.js';
import { formatter } from '../../locale/formatters.js';
import { row, type RowContext } from './row.js';

const number = (value: number, language: string): string =>
  formatter(Intl.NumberFormat, language, {}).format(value);

interface Tally {
  readonly total: number;
  /** How many were searched. */
  readonly of: number;
}

/** How many there are, with the noun: on screen, and told once typing has ended. */
export const resultLine = ({ total, of }: Tally, msg: MsgFn, language: string): string => {
  const [found, all] = [number(total, language), number(of, language)];
  const isOne = formatter(Intl.PluralRules, language, {}).select(of) === 'one';
  if (total === of) return isOne ? msg(str`${all} organisation`) : msg(str`${all} organisations`);
  return isOne
    ? msg(str`${found} of ${all} organisation`)
    : msg(str`${found} of ${all} organisations`);
};

interface ListContext extends RowContext {
  readonly shown: number;
  readonly onMore: () => void;
}

const more = (rest: number, { msg, reading, onMore }: ListContext): TemplateResult => html`
  <button class="button more" part="more" type="button" @click=${onMore}>
    ${msg(str`Show more (${number(rest, reading.messageLanguage)} left)`)}
  </button>
`;

/** The results that are shown, and a way to the rest. */
export const list = (
  organisations: readonly Organisation[],
  context: ListContext,
): TemplateResult => {
  const rest = organisations.length - context.shown;
  return html`
    <ul class="rows" part="list">
      ${organisations.slice(0, context.shown).map((organisation) => row(organisation, context))}
    </ul>
    ${rest > 0 ? more(rest, context) : ''}
  `;
};
