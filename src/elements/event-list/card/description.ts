import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import { formatter } from '../../../locale/formatters.js';
import type { ListContext } from '../host.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { aboutEvent, type Content } from './content.js';
import { hasOwnActs } from './links.js';

/** Whether there is more to say of an event, or to do about it, than its card shows. */
const hasMore = (occurrence: Occurrence, context: ListContext): unknown => {
  const { body, organiser, topics, image, place, attendance, url } = occurrence.event;
  const isSomewhere = attendance !== 'online' && (place?.address || place?.position);
  const said = body?.length || topics?.length || organiser || image || isSomewhere;
  return said || (url && hasOwnActs(occurrence, context));
};

/** The other dates of a series, where they have no cards of their own. */
export const moreDates = (occurrence: Occurrence, context: ListContext): Content => {
  const { others } = occurrence;
  const { msg, textLanguages, details } = context;
  if (!others?.length) return nothing;
  const count = formatter(Intl.NumberFormat, textLanguages.language, {}).format(others.length);
  return html`
    <details class="description" part="more-dates">
      <summary>${msg(str`More dates: ${count}`)}${aboutEvent(occurrence.event, textLanguages)}</summary>
      ${details?.otherDates(occurrence, context)}
    </details>
  `;
};

/** All that is said of an event, behind its summary; nothing where the summary says it all. */
export const description = (occurrence: Occurrence, context: ListContext): Content =>
  hasMore(occurrence, context)
    ? html`
        <details class="description" part="description">
          <summary>${context.msg('More')}${aboutEvent(occurrence.event, context.textLanguages)}</summary>
          ${context.details?.description(occurrence, context)}
        </details>
      `
    : nothing;
