import { html, type TemplateResult } from 'lit';
import { firstDay } from '../../../time/day.js';
import { keyedList } from '../../../widget/keyed-list.js';
import { heading } from '../../../widget/templates/heading.js';
import { card } from '../card/card.js';
import { formatted } from '../card/content.js';
import { monthText } from '../format/dates.js';
import type { ListContext } from '../host.js';
import { type Group, groupByMonth } from '../occurrences/grouping.js';
import type { Occurrence } from '../occurrences/occurrence.js';

export interface GroupListOptions {
  readonly group: 'month' | 'none';
  /** The level of headings, 2 to 6. */
  readonly level: number;
}

const groupName = (key: string, { msg, style, textLanguages }: ListContext): unknown =>
  key === 'later'
    ? msg('Postponed, new date to come')
    : formatted(monthText(firstDay(key), style), textLanguages);

const groupTemplate = (
  { key, occurrences }: Group,
  level: number,
  context: ListContext,
): TemplateResult => html`
  <div class="group">
    ${key && heading(level, groupName(key, context), 'month-heading')}
    <ul>
      ${keyedList({
        items: occurrences,
        keyOf: (occurrence) => occurrence.key,
        draw: (occurrence) => html`
          <li>${card(occurrence, level + (key ? 1 : 0), context)}</li>
        `,
      })}
    </ul>
  </div>
`;

/** Occurrences under the months that they are in, or in one plain list. */
export const groupList = (
  shown: readonly Occurrence[],
  { group, level }: GroupListOptions,
  context: ListContext,
): unknown =>
  keyedList({
    items:
      group === 'none' ? [{ key: '', occurrences: shown }] : groupByMonth(shown, context.clock),
    keyOf: ({ key }) => key,
    draw: (one) => groupTemplate(one, level, context),
  });
