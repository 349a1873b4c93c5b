import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../../model/contract.js';
import { hashParameter } from '../../../widget/hash-parameter.js';
import type { FinderContext } from '../host.js';

/** Shows one organisation alone where the page's address links to it, until the reader asks for something else. */
export class LinkedOrganisation {
  readonly #onChange: () => void;
  readonly #onLink: (id: string) => void;
  #id: string | undefined;
  #isDismissed = false;

  /** @param onLink - called with each organisation that is newly linked to. */
  constructor(onChange: () => void, onLink: (id: string) => void) {
    this.#onChange = onChange;
    this.#onLink = onLink;
  }

  /** Follows the address. */
  follow({ directory }: FinderContext): void {
    const id = hashParameter('wmb-organisation');
    if (id === this.#id) return;
    this.#id = id;
    this.#isDismissed = false;
    this.#onChange();
    if (id !== undefined && this.in(directory)) this.#onLink(id);
  }

  /** The organisation; undefined where none is linked to, or the directory does not have it. */
  in(directory: readonly Organisation[]): Organisation | undefined {
    if (this.#id === undefined || this.#isDismissed) return undefined;
    return directory.find(({ id }) => id === this.#id);
  }

  /** Shows the list again. The address stays: it is not ours. */
  dismiss(): void {
    this.#isDismissed = true;
  }

  /** Why there is one organisation alone, and the way to all. */
  render({ directory, msg }: FinderContext): TemplateResult | typeof nothing {
    if (!this.in(directory)) return nothing;
    const onPress = (): void => {
      this.dismiss();
      this.#onChange();
    };
    return html`<p class="from">
      <span>${msg('Only the organisation that was linked to')}</span>
      <button class="quiet" part="far" type="button" @click=${onPress}>${msg('Show all')}</button>
    </p>`;
  }
}
