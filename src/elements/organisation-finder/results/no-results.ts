import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { facetLabel } from '../filters/facet-label.js';
import type { FacetName } from '../search/query.js';
import type { Answer } from '../search/answer.js';

interface HelpContext {
  readonly msg: MsgFn;
  readonly onGiveUp: (facet: FacetName) => void;
  readonly onClear: () => void;
  readonly onClearText: () => void;
}

/** The filter that stands most in the way. Undefined: giving up any one of them changes nothing. */
const costliest = ({ without }: Answer): { facet: FacetName; gain: number } | undefined =>
  [...without]
    .map(([facet, gain]) => ({ facet, gain }))
    .sort((one, other) => other.gain - one.gain)
    .find(({ gain }) => gain > 0);

const button = (words: string, act: () => void): TemplateResult =>
  html`<button class="button" part="help" type="button" @click=${act}>${words}</button>`;

/** Nothing was found: says so, and offers the one act that helps most. */
export const noResults = (answer: Answer, context: HelpContext): TemplateResult => {
  const { msg } = context;
  const culprit = costliest(answer);
  const hasText = answer.query.text.trim() !== '';
  return html`
    <div class="none" part="none">
      <p>${msg('Nothing matches all of this.')}</p>
      ${
        culprit
          ? button(
              msg(str`Without the filter “${facetLabel(culprit.facet, msg)}”: ${culprit.gain}`),
              () => context.onGiveUp(culprit.facet),
            )
          : answer.without.size > 0
            ? button(msg('Clear all filters'), context.onClear)
            : nothing
      }
      ${
        hasText && answer.withoutText > 0
          ? button(
              msg(str`Without the words “${answer.query.text}”: ${answer.withoutText}`),
              context.onClearText,
            )
          : nothing
      }
    </div>
  `;
};
