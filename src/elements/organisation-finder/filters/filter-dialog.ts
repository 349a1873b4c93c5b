import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { isOne, numberText } from '../results/number-text.js';

interface DialogContext {
  readonly msg: MsgFn;
  readonly language: string;
  /** What it is called, and what stands in it. */
  readonly label: string;
  readonly content: TemplateResult;
  /** How many results there are by now. */
  readonly total: number;
  /** The live region: whatever lies under a modal dialog is silent. */
  readonly status: TemplateResult;
  /** Called when it has been closed, by a button or by Escape. */
  readonly onClose: () => void;
}

const dialogOf = ({ currentTarget }: Event): HTMLDialogElement | null =>
  (currentTarget as HTMLElement).closest('dialog');

const close = (event: Event): void => dialogOf(event)?.close();

/** A press on the backdrop is one on the dialog itself. */
const closeBeside = (event: Event): void => {
  if (event.target === event.currentTarget) close(event);
};

const showLabel = ({ msg, language, total }: DialogContext): string => {
  const count = numberText(total, language);
  return isOne(total, language)
    ? msg(str`Show ${count} organisation`)
    : msg(str`Show ${count} organisations`);
};

/** A filter in a dialog over the page. Choices count at once: the button says how many results there are by now. */
export const filterDialog = (context: DialogContext): TemplateResult => html`
  <dialog
    class="over"
    part="filter-sheet"
    aria-label=${context.label}
    @close=${context.onClose}
    @click=${closeBeside}
  >
    <div class="over-page">
      <p class="over-head">
        <span aria-hidden="true">${context.label}</span>
        <button class="quiet" part="close-filter" type="button" @click=${close}>
          ${context.msg('Close')}
        </button>
      </p>
      <div class="over-content" tabindex="-1">${context.content}</div>
      ${context.status}
      <button class="button over-show" part="show-results" type="button" @click=${close}>
        ${showLabel(context)}
      </button>
    </div>
  </dialog>
`;

/** Makes the dialog that has just been drawn modal, so that Escape closes it. */
export const openDialog = (root: ParentNode): void => {
  const dialog = root.querySelector<HTMLDialogElement>('dialog.over');
  if (dialog && !dialog.open) dialog.showModal();
};
