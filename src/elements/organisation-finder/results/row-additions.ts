import { html, nothing } from 'lit';
import type { Organisation } from '../../../model/contract.js';
import { dayOfUtc } from '../../../time/day.js';
import { isOld } from '../details/last-checked.js';
import type { FinderContext } from '../host.js';
import { openMark } from '../hours/opening-text.js';

/** Whether it is open now. */
export const opening = (
  organisation: Organisation,
  { msg, now, textLanguages }: FinderContext,
): unknown => openMark(organisation, { msg, language: textLanguages.messageLanguage, now });

/** A warning that nobody has checked it for long. */
export const oldWarning = ({ verified }: Organisation, context: FinderContext): unknown =>
  isOld(verified, dayOfUtc(+context.now), context.settings.warnAfter)
    ? html`<p class="muted old" part="old">${context.msg('Not checked for a long time')}</p>`
    : nothing;
