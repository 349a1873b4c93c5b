import { html, nothing, type TemplateResult } from 'lit';
import type { FinderContext } from '../host.js';
import { distanceText, unitOf } from '../near-me/distance-text.js';
import type { Result } from '../search/answer.js';
import { matchReason } from './match-reason.js';

/** How far it is, on the journey line from the reader to the door. */
export const distance = (
  result: Result,
  { msg, query, textLanguages, settings }: FinderContext,
): TemplateResult | typeof nothing => {
  if (!query.origin) return nothing;
  if (result.distance === undefined) {
    return html`<span class="muted" part="distance">${msg('Distance not known')}</span>`;
  }
  const unit = unitOf(settings.units, [textLanguages.language, ...navigator.languages]);
  return html`<span class="distance" part="distance">
    <span class="journey" aria-hidden="true"></span>
    ${distanceText(result.distance, unit, textLanguages.messageLanguage)}
  </span>`;
};

/** Why it stands where it stands. */
export const reason = (result: Result, { msg, settings }: FinderContext): unknown =>
  matchReason(result.reason, msg, settings.debug);
