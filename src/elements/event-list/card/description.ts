import { html, nothing } from 'lit';
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
