import { html, nothing, type TemplateResult } from 'lit';
import type { LazyPart } from '../../../widget/lazy-part.js';
import { words } from '../../../widget/templates/text.js';
import type { saveCalendarFile } from '../calendar-file/save-calendar-file.js';
import { type AddToCalendarDetail, AddToCalendarEvent } from '../events/add-to-calendar-event.js';
import type { EventListHost, ListContext, Panel } from '../host.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { googleLink, outlookLink } from './calendar-links.js';
import {
  googleSubscription,
  outlookSubscription,
  plainAddress,
  webcalAddress,
} from './subscription.js';
import { detailsOf } from './event-text.js';

/** The key of the menu that subscribes to the whole calendar; an occurrence has its own key. */
export const subscription = '';

const away = (url: string, label: string, onClick?: () => void): TemplateResult => html`
  <li>
    <a
      class="link"
      href=${url}
      target="_blank"
      rel="noopener"
      referrerpolicy="no-referrer"
      @click=${onClick ?? nothing}
      >${label}</a
    >
  </li>
`;

const act = (label: string, onClick: () => void): TemplateResult => html`
  <li>
    <button class="button quiet" type="button" @click=${onClick}>${label}</button>
  </li>
`;

interface CalendarMenuOptions {
  readonly host: EventListHost;
  readonly announce: (words: string) => void;
  readonly calendarFile: LazyPart<typeof saveCalendarFile>;
}

/** Menus that put one event, or the whole campaign, into a reader's calendar. No vendor's script is loaded. */
export class CalendarMenu implements Panel {
  readonly #host: EventListHost;
  readonly #announce: (words: string) => void;
  readonly #calendarFile: LazyPart<typeof saveCalendarFile>;
  #open: string | undefined;
  /** What could not be put on the clipboard: shown to be copied by hand. */
  #uncopied: string | undefined;

  constructor({ host, announce, calendarFile }: CalendarMenuOptions) {
    this.#host = host;
    this.#announce = announce;
    this.#calendarFile = calendarFile;
  }

  readonly isOpen = (key: string): boolean => this.#open === key;

  readonly toggle = (key: string): void => {
    this.#open = this.#open === key ? undefined : key;
    this.#uncopied = undefined;
    this.#host.requestUpdate();
  };

  readonly render = (key: string, context: ListContext): TemplateResult => html`
    <div class="menu" part="calendar-menu" @keydown=${this.#onKeydown}>
      <ul>
        ${key === subscription ? this.#subscription(context) : this.#one(key, context)}
      </ul>
      ${
        this.#uncopied === undefined
          ? nothing
          : html`
              <textarea
                readonly
                rows="4"
                aria-label=${context.msg('Details to copy')}
                .value=${this.#uncopied}
              ></textarea>
            `
      }
    </div>
  `;

  #one(key: string, context: ListContext): TemplateResult | typeof nothing {
    const occurrence = context.occurrences.find((one) => one.key === key);
    if (!occurrence) return nothing;
    const { msg, textLanguages } = context;
    const tell = (target: AddToCalendarDetail['target']) => () => this.#tell(occurrence, target);
    return html`
      ${away(googleLink(occurrence, textLanguages), 'Google Calendar', tell('google'))}
      ${away(outlookLink(occurrence, textLanguages), 'Outlook', tell('outlook'))}
      ${this.#file(occurrence, context)}
      ${act(msg('Copy details'), () => {
        this.#tell(occurrence, 'copy');
        void this.#copy(detailsOf(occurrence, context), context);
      })}
    `;
  }

  #file(occurrence: Occurrence, context: ListContext): TemplateResult {
    const { msg, textLanguages, envelope } = context;
    const { icsUrl } = occurrence.event;
    const label = msg('Apple Calendar and others (file)');
    if (icsUrl) return away(icsUrl, label, () => this.#tell(occurrence, 'file'));
    return act(label, () => {
      this.#tell(occurrence, 'file');
      void this.#calendarFile
        .load()
        .then((save) => save?.(occurrence.series, { textLanguages, updated: envelope.updated }));
    });
  }

  #subscription(context: ListContext): TemplateResult {
    const { msg, envelope, textLanguages } = context;
    const campaign = envelope.campaign;
    const url = campaign.calendarUrl ?? '';
    return html`
      ${away(webcalAddress(url), msg('Calendar on this device'))}
      ${away(googleSubscription(url), 'Google Calendar')}
      ${away(outlookSubscription(url, words(campaign.title, textLanguages)), 'Outlook')}
      ${act(msg('Copy address'), () => void this.#copy(plainAddress(url), context))}
    `;
  }

  #tell({ event }: Occurrence, target: AddToCalendarDetail['target']): void {
    this.#host.dispatchEvent(new AddToCalendarEvent({ id: event.id, target }));
  }

  async #copy(text: string, { msg }: ListContext): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#uncopied = undefined;
      this.#announce(msg('Copied'));
    } catch {
      // In many in-app browsers and frames a page may not write to the clipboard.
      this.#uncopied = text;
    }
    this.#host.requestUpdate();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#open === undefined) return;
    event.stopPropagation();
    const button = (event.currentTarget as HTMLElement).parentElement?.querySelector('button');
    this.toggle(this.#open);
    button?.focus();
  };
}
