/** What stands where something is still loading, and where it could not be loaded. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FinderContext } from '../host.js';

interface Retry {
  readonly onRetry: () => void;
  /** The name that a partner styles the button by. */
  readonly part?: string;
}

/** What could not be loaded, and the button that tries again. */
export const failure = (
  words: string,
  { msg }: Pick<FinderContext, 'msg'>,
  { onRetry, part }: Retry,
): TemplateResult =>
  html`<p class="failure" role="alert">
    ${words}
    <button class="quiet" part=${part ?? nothing} type="button" @click=${onRetry}>${msg('Try again')}</button>
  </p>`;

/** In place of results that are on their way. */
export const skeleton = (): TemplateResult =>
  html`<div class="skeleton" part="skeleton" aria-hidden="true"><p></p><p></p><p></p><p></p><p></p><p></p></div>`;
