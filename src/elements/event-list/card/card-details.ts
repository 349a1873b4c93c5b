import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import { formatter } from '../../../locale/formatters.js';
import { topicLabel } from '../../../locale/names.js';
import type { CampaignEvent } from '../../../model/contract.js';
import { link } from '../../../widget/templates/link.js';
import { words } from '../../../widget/templates/text.js';
import { registrationState, registrationText } from '../format/registration-text.js';
import type { CardDetails, ListContext } from '../host.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { aboutEvent, type Content, eventLink, fact, line } from './content.js';
import { linkedText } from './linked-text.js';
import { changeChip } from './chips.js';
import { when } from './facts.js';
import { hasOwnActs } from './links.js';
import { mapAddress } from './map-address.js';

const topicsText = ({ topics = [] }: CampaignEvent, { textLanguages }: ListContext): string =>
  formatter(Intl.ListFormat, textLanguages.language, {}).format(
    topics.map((topic) => topicLabel(topic, textLanguages)),
  );

/** What else can be done: to read on, where there is more to do at first, and to find the place. */
const furtherLinks = (occurrence: Occurrence, context: ListContext): Content => {
  const { msg, textLanguages } = context;
  const { event } = occurrence;
  const about = aboutEvent(event, textLanguages);
  const url = hasOwnActs(occurrence, context) ? event.url : undefined;
  const more = eventLink(url, [msg('Read more'), about], 'event-link');
  const map = link(mapAddress(event, textLanguages), [msg('Map'), about], 'map-link');
  return more === nothing && map === nothing ? nothing : html`<p class="links">${more} ${map}</p>`;
};

/** What cards have beside their first content: behind "More", and of registering. */
export const cardDetails: CardDetails = {
  linkedText,

  description(occurrence, context) {
    const { event } = occurrence;
    const { msg, textLanguages, controls } = context;
    const { body = [], organiser, topics = [] } = event;
    const by = words(organiser, textLanguages);
    return html`
      ${body.map(
        (paragraph) => html`
          <p>${linkedText(paragraph, textLanguages)}</p>
        `,
      )}
      ${controls?.picture(event, context)}
      ${line(by && msg(str`Organised by ${by}`), 'organiser muted')}
      ${line(topics.length > 0 && topicsText(event, context), 'topics muted')}
      ${furtherLinks(occurrence, context)}
    `;
  },

  otherDates(occurrence, context) {
    const { others } = occurrence;
    const { msg, textLanguages } = context;
    if (!others?.length) return nothing;
    const count = formatter(Intl.NumberFormat, textLanguages.language, {}).format(others.length);
    return html`
      <details class="description" part="more-dates">
        <summary>${msg(str`More dates: ${count}`)}${aboutEvent(occurrence.event, textLanguages)}</summary>
        <ul>
          ${others.map(
            (one) => html`
              <li>${when(one, context)} ${changeChip(one, context)}</li>
            `,
          )}
        </ul>
      </details>
    `;
  },

  registration(event, context) {
    const { msg, textLanguages, clock } = context;
    const { registration, rsvpUrl } = event;
    if (!registration) return undefined;
    const isOpen = registrationState(event, clock) === 'open';
    const label = [msg('Say you are coming'), aboutEvent(event, textLanguages)];
    return [
      eventLink(isOpen ? rsvpUrl : undefined, label, 'rsvp-link'),
      fact(registrationText(event, context), 'registration'),
    ];
  },
};
