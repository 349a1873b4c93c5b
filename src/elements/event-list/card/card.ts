import { html, type TemplateResult } from 'lit';
import { heading } from '../../../widget/templates/heading.js';
import { text } from '../../../widget/templates/text.js';
import type { ListContext } from '../host.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { timeStatus } from '../occurrences/time-status.js';
import { changeChip, nearChip } from './chips.js';
import { line } from './content.js';
import { dateBlock } from './date-block.js';
import { description } from './description.js';
import { facts } from './facts.js';
import { links } from './links.js';
import { notes } from './notes.js';

/** One occurrence of an event. */
export const card = (
  occurrence: Occurrence,
  level: number,
  context: ListContext,
): TemplateResult => {
  const { title, summary, status, illustrative } = occurrence.event;
  const { textLanguages, msg, style, clock, details } = context;
  const summaryText = details?.linkedText ?? text;
  return html`
    <article
      class="event ${timeStatus(occurrence, clock)} ${status ?? ''}"
      part="event"
      tabindex="-1"
    >
      ${dateBlock(occurrence, style)}
      <div class="body">
        ${heading(level, [changeChip(occurrence, context), text(title, textLanguages)], 'title')}
        ${nearChip(occurrence, context)}
        <p class="facts" part="facts">${facts(occurrence, context)}</p>
        ${notes(occurrence, context)}
        ${line(summary && summaryText(summary, textLanguages), 'summary')}
        ${details?.otherDates(occurrence, context)} ${description(occurrence, context)}
        ${line(illustrative && msg('An illustrative event'), 'illustrative muted')}
        <p class="links" part="links">${links(occurrence, context)}</p>
      </div>
    </article>
  `;
};
