import { html, nothing, type TemplateResult } from 'lit';
import type { CampaignEvent } from '../../../model/contract.js';
import type { LazyPart } from '../../../widget/lazy-part.js';
import { words } from '../../../widget/templates/text.js';
import type { saveCalendarFile } from '../calendar-file/save-calendar-file.js';
import { type AddToCalendarDetail, AddToCalendarEvent } from '../events/add-to-calendar-event.js';
import type { EventListHost, ListContext, Panel } from '../host.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { isRecurring } from '../occurrences/expand-recurrence.js';
import { googleLink, googleSeriesLink, outlookHosts, outlookLink } from './calendar-links.js';
import { closeOnEscape } from '../panels/close-on-escape.js';
import { act, away } from './menu-items.js';
import { oneDate } from './one-date.js';
import {
  googleSubscription,
  outlookSubscription,
  plainAddress,
  webcalAddress,
} from './subscription.js';
import { detailsOf } from './event-text.js';

/** The key of the menu that subscribes to the whole calendar; an occurrence has its own key. */
export const subscription = '';

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
  /** Whether a whole series is added, and not one date of it. */
  #isSeries = false;
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
    this.#isSeries = false;
    this.#host.requestUpdate();
  };

  readonly render = (key: string, context: ListContext): TemplateResult => html`
    <div class="menu" part="calendar-menu" @keydown=${closeOnEscape('calendar', this, key)}>
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
    const { msg } = context;
    const isSeries = this.#isSeries && isRecurring(occurrence.series);
    return html`
      ${isRecurring(occurrence.series) ? this.#extent(msg) : nothing}
      ${isSeries ? this.#series(occurrence, context) : this.#date(occurrence, context)}
      ${act(msg('Copy details'), () => {
        this.#tell(occurrence, 'copy');
        void this.#copy(detailsOf(occurrence, context), context);
      })}
      ${this.#link(isSeries ? occurrence.event.id : key, context)}
    `;
  }

  /** Whether one date of a series is added or all of it. */
  #extent(msg: ListContext['msg']): TemplateResult {
    const choice = (isSeries: boolean, label: string) => html`
      <button
        class="button option"
        type="button"
        aria-pressed=${this.#isSeries === isSeries ? 'true' : 'false'}
        @click=${() => {
          this.#isSeries = isSeries;
          this.#host.requestUpdate();
        }}
      >
        ${label}
      </button>
    `;
    return html`
      <li class="extent">${choice(false, msg('This date'))} ${choice(true, msg('The whole series'))}</li>
    `;
  }

  #date(occurrence: Occurrence, context: ListContext): TemplateResult {
    const { textLanguages } = context;
    const tell = (target: AddToCalendarDetail['target']) => () => this.#tell(occurrence, target);
    const outlook = (target: keyof typeof outlookHosts, label: string) =>
      away(outlookLink(occurrence, textLanguages, outlookHosts[target]), label, tell(target));
    const isOneOf = isRecurring(occurrence.series);
    return html`
      ${away(googleLink(occurrence, textLanguages), 'Google Calendar', tell('google'))}
      ${outlook('outlook', 'Outlook.com')} ${outlook('microsoft-365', 'Microsoft 365')}
      ${this.#file(occurrence, isOneOf ? oneDate(occurrence) : occurrence.series, context)}
    `;
  }

  #series(occurrence: Occurrence, context: ListContext): TemplateResult {
    const google = googleSeriesLink(occurrence.series, context.textLanguages);
    return html`
      ${google ? away(google, 'Google Calendar', () => this.#tell(occurrence, 'google')) : nothing}
      ${this.#file(occurrence, occurrence.series, context)}
    `;
  }

  #file(occurrence: Occurrence, event: CampaignEvent, context: ListContext): TemplateResult {
    const { msg, textLanguages, envelope } = context;
    const label = msg('Apple Calendar and others (file)');
    const isWhole = event === occurrence.series;
    if (isWhole && event.icsUrl)
      return away(event.icsUrl, label, () => this.#tell(occurrence, 'file'));
    return act(label, () => {
      this.#tell(occurrence, 'file');
      void this.#calendarFile
        .load()
        .then((save) => save?.(event, { textLanguages, updated: envelope.updated }));
    });
  }

  /** The address of this page, with a link to the event. A frame is no page to send anyone to. */
  #link(id: string, context: ListContext): TemplateResult | typeof nothing {
    if (window.parent !== window) return nothing;
    const url = new URL(`#wmb-event=${encodeURIComponent(id)}`, location.href);
    return act(context.msg('Copy link'), () => void this.#copy(url.href, context));
  }

  #subscription(context: ListContext): TemplateResult {
    const { msg, envelope, textLanguages } = context;
    const campaign = envelope.campaign;
    const url = campaign.calendarUrl ?? '';
    const name = words(campaign.title, textLanguages);
    return html`
      ${away(webcalAddress(url), msg('Calendar on this device'))}
      ${away(googleSubscription(url), 'Google Calendar')}
      ${away(outlookSubscription(url, name, outlookHosts.outlook), 'Outlook.com')}
      ${away(outlookSubscription(url, name, outlookHosts['microsoft-365']), 'Microsoft 365')}
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
}
