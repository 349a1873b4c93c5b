import { html, type TemplateResult } from 'lit';
import { firstDay } from '../../../time/day.js';
import { type InitialDrawing, keyedList } from '../../../widget/keyed-list.js';
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
  readonly gradually: InitialDrawing | undefined;
  /** What stands in place of events where there are none. */
  readonly none: () => unknown;
  /** What stands below all events. */
  readonly foot: () => unknown;
}

/** What the list is drawn from, one below the other. */
interface Section {
  readonly key: string;
  /** How many of its events are drawn at once where the list is drawn gradually. */
  readonly first: number;
  readonly draw: () => unknown;
}

const groupName = (key: string, { msg, style, textLanguages }: ListContext): unknown =>
  key === 'later'
    ? msg('Postponed, new date to come')
    : formatted(monthText(firstDay(key), style), textLanguages);

const groupTemplate = (
  { key, occurrences }: Group,
  first: number,
  { level, gradually }: GroupListOptions,
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
        gradually: gradually && { ...gradually, first },
      })}
    </ul>
  </div>
`;

/** The first events of all are drawn at once, in whatever months they are. */
const groupSections = (
  groups: readonly Group[],
  options: GroupListOptions,
  context: ListContext,
): readonly Section[] => {
  let left = options.gradually?.first ?? 0;
  return groups.map((group) => {
    const first = Math.min(left, group.occurrences.length);
    left -= first;
    return { key: group.key, first, draw: () => groupTemplate(group, first, options, context) };
  });
};

/** Occurrences under the months that they are in, or in one plain list; and what stands below them. */
export const groupList = (
  shown: readonly Occurrence[],
  context: ListContext,
  options: GroupListOptions,
): unknown => {
  const { group, gradually, none, foot } = options;
  const groups =
    group === 'none' ? [{ key: '', occurrences: shown }] : groupByMonth(shown, context.clock);
  const sections =
    shown.length > 0
      ? groupSections(groups, options, context)
      : [{ key: 'none', first: 1, draw: none }];
  return keyedList({
    items: [...sections, { key: 'foot', first: 0, draw: foot }],
    keyOf: ({ key }) => key,
    draw: ({ draw }) => html`${draw()}`,
    gradually: gradually && {
      ...gradually,
      first: sections.filter(({ first }) => first > 0).length,
    },
  });
};
