import { str } from '@lit/localize/internal/str-tag.js';
import { html, type TemplateResult } from 'lit';
import { formatter } from '../../../locale/formatters.js';
import type { EventListHost, ListContext, Panel } from '../host.js';
import { countText } from '../format/labels.js';
import { blockDate, type DateStyle, dayText, monthText } from '../format/dates.js';
import { type Day, utcOf } from '../../../time/day.js';
import { monthsOn } from '../../../time/months-on.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { moves } from './day-moves.js';
import { closeOnEscape } from '../panels/close-on-escape.js';
import { firstWeekday, occurrencesOn, weeksOf } from './month-grid.js';

type Width = 'narrow' | 'short' | 'long';

const weekdayName = (day: Day, { locale }: DateStyle, width: Width): string =>
  formatter(Intl.DateTimeFormat, locale, { weekday: width, timeZone: 'UTC' }).format(utcOf(day));

/** Days of a week over its columns. Where the short names are whole words, as in Arabic, columns have room for the narrow ones alone. */
const weekdays = (week: readonly Day[], style: DateStyle): readonly TemplateResult[] => {
  const isWhole = week.some((day) => weekdayName(day, style, 'short').length > 4);
  const width = isWhole ? 'narrow' : 'short';
  return week.map(
    (day) => html`
      <th scope="col" abbr=${weekdayName(day, style, 'long')}>${weekdayName(day, style, width)}</th>
    `,
  );
};

/** A dot for a day on which something begins, a line for one that something goes on through. */
const markOf = (day: Day, found: readonly Occurrence[]): string =>
  [
    found.length > 0 ? 'marked' : '',
    found.some(({ first }) => first === day) ? 'begins' : '',
    found.some(({ first, last }) => first < last) ? 'during' : '',
  ].join(' ');

/** A small month: which days have something on them; choosing one narrows the list to it. */
export class MonthPanel implements Panel {
  readonly #host: EventListHost;
  readonly #announce: (words: string) => void;
  #isOpen = false;
  #focused: Day | undefined;
  #chosen: Day | undefined;

  constructor(host: EventListHost, announce: (words: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  readonly isOpen = (): boolean => this.#isOpen;

  readonly toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    if (!this.#isOpen) this.#chosen = undefined;
    this.#host.requestUpdate();
  };

  clear(): void {
    this.#chosen = undefined;
    this.#host.requestUpdate();
  }

  get isNarrowing(): boolean {
    return this.#chosen !== undefined;
  }

  /** Whether an occurrence is on the day that the reader has chosen, if any. */
  matches(occurrence: Occurrence): boolean {
    return this.#chosen === undefined || occurrencesOn(this.#chosen, [occurrence]).length > 0;
  }

  readonly render = (_key: string, context: ListContext): TemplateResult => {
    const { style, msg } = context;
    const focused = this.#focusedDay(context);
    const weeks = weeksOf(focused.slice(0, 7), firstWeekday(style.locale));
    return html`
      <div class="month-view" part="month" @keydown=${closeOnEscape('month', this)}>
        <div class="month-bar">
          <button class="button" type="button" aria-label=${msg('Previous month')} @click=${() => this.#go(monthsOn(focused, -1))}>
            <span class="chevron back" aria-hidden="true"></span>
          </button>
          <strong aria-live="polite">${monthText(focused, style)}</strong>
          <button class="button" type="button" aria-label=${msg('Next month')} @click=${() => this.#go(monthsOn(focused, 1))}>
            <span class="chevron" aria-hidden="true"></span>
          </button>
        </div>
        <table role="grid" aria-label=${monthText(focused, style)} @keydown=${this.#onKeydown(focused)}>
          <thead>
            <tr>
              ${weekdays(weeks[0] ?? [], style)}
            </tr>
          </thead>
          <tbody>
            ${weeks.map(
              (week) => html`
                <tr>
                  ${week.map((day) => this.#cell(day, focused, context))}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  };

  /** Where the reader stands; to begin with, on the first day that has something on it, else today. */
  #focusedDay({ clock, occurrences }: ListContext): Day {
    const today = clock.today();
    const next = occurrences.find(({ precision, last }) => precision !== 'month' && last >= today);
    const [first, start = today] = [next?.first ?? today, today];
    return (this.#focused ??= first > start ? first : start);
  }

  #cell(day: Day, focused: Day, context: ListContext): TemplateResult {
    const { style, msg, textLanguages, clock, occurrences } = context;
    const found = occurrencesOn(day, occurrences);
    const isOutside = day.slice(0, 7) !== focused.slice(0, 7);
    const label = dayText({ first: day, last: day, precision: 'day' }, style);
    const count = countText(found.length, msg, textLanguages.messageLanguage);
    return html`
      <td role="gridcell" aria-selected=${day === this.#chosen ? 'true' : 'false'}>
        <button
          class="cell ${markOf(day, found)} ${isOutside ? 'outside' : ''}"
          type="button"
          data-day=${day}
          tabindex=${day === focused ? 0 : -1}
          aria-label=${found.length > 0 ? msg(str`${label}: ${count}`) : label}
          aria-current=${day === clock.today() ? 'date' : 'false'}
          @click=${() => this.#choose(day, context)}
        >
          ${blockDate(day, style).day}
        </button>
      </td>
    `;
  }

  #choose(day: Day, { occurrences, msg, textLanguages }: ListContext): void {
    this.#chosen = this.#chosen === day ? undefined : day;
    this.#focused = day;
    const { length } = occurrences.filter((one) => this.matches(one));
    this.#announce(countText(length, msg, textLanguages.messageLanguage));
  }

  #go(day: Day): void {
    this.#focused = day;
    this.#host.requestUpdate();
  }

  #onKeydown(focused: Day) {
    return (event: KeyboardEvent): void => {
      const move = moves[event.key];
      if (!move) return;
      event.preventDefault();
      const grid = event.currentTarget as HTMLElement;
      this.#go(move(focused, getComputedStyle(grid).direction === 'rtl'));
      void this.#focusCell();
    };
  }

  async #focusCell(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.cell[tabindex="0"]')?.focus();
  }
}
