import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../../model/contract.js';
import { dayOfUtc } from '../../../time/day.js';
import { isOld } from '../details/last-checked.js';
import type { FinderContext } from '../host.js';
import type { Result } from '../search/answer.js';
import { distanceText, unitOf } from '../near-me/distance-text.js';
import { openMark } from '../hours/opening-status.js';
import { matchReason } from './match-reason.js';

/** How far it is, on the journey line from the reader to the door. */
const distance = (result: Result | undefined, context: FinderContext): unknown => {
  const { msg, query, textLanguages, settings } = context;
  if (!query.origin || !result) return nothing;
  if (result.distance === undefined) {
    return html`<span class="muted" part="distance">${msg('Distance not known')}</span>`;
  }
  const unit = unitOf(settings.units, [textLanguages.language, ...navigator.languages]);
  return html`<span class="distance" part="distance">
    <span class="journey" aria-hidden="true"></span>
    ${distanceText(result.distance, unit, textLanguages.messageLanguage)}
  </span>`;
};

const oldWarning = ({ verified }: Organisation, context: FinderContext): unknown =>
  isOld(verified, dayOfUtc(+context.now), context.settings.warnAfter)
    ? html`<p class="muted old" part="old">${context.msg('Not checked for a long time')}</p>`
    : nothing;

/** What a row can say once there is somebody to ask: doors, distance, age, reason. */
export const rowAdditions = (
  context: FinderContext,
  resultOf: (organisation: Organisation) => Result | undefined,
) => {
  const { msg, now, textLanguages, settings } = context;
  const language = textLanguages.messageLanguage;
  return {
    aside: (organisation: Organisation): TemplateResult => html`<span class="aside"
      >${distance(resultOf(organisation), context)}${openMark(organisation, { msg, language, now })}</span
    >`,
    notes: (organisation: Organisation): TemplateResult =>
      html`${matchReason(resultOf(organisation)?.reason, msg, settings.debug)}${oldWarning(organisation, context)}`,
  };
};
