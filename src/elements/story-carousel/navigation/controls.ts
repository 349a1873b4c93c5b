import { html, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';

type By = 1 | -1;

interface ControlsContext {
  readonly msg: MsgFn;
  /** Whether there is nowhere to go. */
  readonly isEnd: (by: By) => boolean;
  readonly onStep: (by: By) => void;
  /** What stands beside the buttons. */
  readonly picker: unknown;
}

const button = (by: By, label: string, { isEnd, onStep }: ControlsContext): TemplateResult => html`
  <button
    class="button"
    part=${by > 0 ? 'next' : 'previous'}
    type="button"
    aria-label=${label}
    aria-disabled=${String(isEnd(by))}
    @click=${() => onStep(by)}
  >
    <span class="chevron" aria-hidden="true"></span>
  </button>
`;

/** The bar under the row. */
export const controls = (context: ControlsContext): TemplateResult => html`
  <div class="bar" part="controls">
    ${context.picker} ${button(-1, context.msg('Previous story'), context)}
    ${button(1, context.msg('Next story'), context)}
  </div>
`;
