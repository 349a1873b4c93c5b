import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import { formatter } from '../../../locale/formatters.js';
import { topicLabel } from '../../../locale/names.js';
import type { CampaignEvent } from '../../../model/contract.js';
import { words } from '../../../widget/templates/text.js';
import type { ListContext } from '../host.js';
import { aboutEvent, type Content, line } from './content.js';
import { linkedText } from './linked-text.js';

const topicsText = ({ topics = [] }: CampaignEvent, { textLanguages }: ListContext): string =>
  formatter(Intl.ListFormat, textLanguages.language, {}).format(
    topics.map((topic) => topicLabel(topic, textLanguages)),
  );

/** All that is said of an event, behind its summary; nothing where the summary says it all. */
export const description = (event: CampaignEvent, context: ListContext): Content => {
  const { msg, textLanguages, controls } = context;
  const { body = [], organiser, topics = [], image } = event;
  if (body.length + topics.length === 0 && !organiser && !image) return nothing;
  const by = words(organiser, textLanguages);
  return html`
    <details class="description" part="description">
      <summary>${msg('More')}${aboutEvent(event, textLanguages)}</summary>
      ${body.map(
        (paragraph) => html`
          <p>${linkedText(paragraph, textLanguages)}</p>
        `,
      )}
      ${controls?.picture(event, context)}
      ${line(by && msg(str`Organised by ${by}`), 'organiser muted')}
      ${line(topics.length > 0 && topicsText(event, context), 'topics muted')}
    </details>
  `;
};
