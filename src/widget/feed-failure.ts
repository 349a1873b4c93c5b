/** What an element shows, and tells the page, when its feed can't be loaded. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { Envelope } from '../model/contract.js';
import type { FeedError, FeedErrorCode } from '../model/feed-error.js';
import { formatter } from '../locale/formatters.js';
import { FeedErrorEvent } from './events/error-event.js';
import { loaded, type LoadEvent } from './events/load-event.js';
import { StaleEvent } from './events/stale-event.js';
import type { SettledState } from './feed-state.js';
import { addStyles } from './sheets.js';
import { controls } from './styles/controls.styles.js';

const reasons: Readonly<Record<FeedErrorCode, string>> = {
  'feed-address': 'The feed’s address is not http or https',
  'feed-unreachable': 'The feed could not be reached',
  'feed-timeout': 'The feed took too long',
  'feed-status': 'The feed’s host answered with an error',
  'feed-redirect': 'The feed is redirected from https to http',
  'feed-too-large': 'The feed is over 20 MB',
  'feed-encoding': 'The feed is not UTF-8',
  'feed-not-json': 'The feed is not JSON',
  'feed-shape': 'The feed is not a JSON object',
  'feed-version': 'The feed is not of version 1',
  'render-failed': 'The element could not be drawn: please report this',
};

/** One sentence for the developer of the page, in English. */
export const reasonOf = ({ code, found }: FeedError): string =>
  found === undefined ? `${reasons[code]}.` : `${reasons[code]}: ${found}`;

/** Makes the event for the page, and adds the styles of what is drawn where something could not be loaded. */
export const settledEvent = (
  element: HTMLElement & Pick<LitElement, 'renderRoot'> & { readonly feed: string },
  state: SettledState<unknown>,
): LoadEvent | FeedErrorEvent | StaleEvent => {
  const hasFailed = 'error' in state;
  if (hasFailed || state.reading.isIncomplete) addStyles(element.renderRoot, controls);
  if (!hasFailed) return loaded(state.reading);
  const { code, cause } = state.error;
  const EventClass = state.name === 'stale' ? StaleEvent : FeedErrorEvent;
  return new EventClass({ code, cause, url: element.feed, message: reasonOf(state.error) });
};

interface Locale {
  readonly msg: MsgFn;
  readonly language: string;
}

/** Tries again; where that brings the content, the button is gone, and the focus goes on to the element's box. */
const retry = async ({ currentTarget }: Event, reload: () => Promise<void>): Promise<void> => {
  const button = currentTarget as HTMLElement;
  const box = button.closest('section');
  const hadFocus = button.matches(':focus');
  await reload();
  if (!box || !hadFocus || button.isConnected) return;
  box.tabIndex = -1;
  box.focus({ preventScroll: true });
};

/** The partner's own fallback, else a sentence, or another one; and a button to try again. */
export const fallback = (
  { msg }: Locale,
  reload: () => Promise<void>,
  instead?: string,
): TemplateResult =>
  html`<div class="fallback" part="fallback">
    ${instead ?? html`<slot><p>${msg('This could not be loaded.')}</p></slot>`}
    <button class="button" part="retry" type="button" @click=${(event: Event) => void retry(event, reload)}>${msg('Try again')}</button>
  </div>`;

/** Says how old a stale copy is, if the feed says when it was updated. */
export const staleNote = (
  { msg, language }: Locale,
  { updated = '' }: Envelope,
): TemplateResult => {
  const time = +new Date(updated);
  const day = time && formatter(Intl.DateTimeFormat, language, { dateStyle: 'long' }).format(time);
  return html`<p class="note" part="stale">
    ${day ? msg(str`As of ${day}`) : msg('This may be out of date.')}
  </p>`;
};
