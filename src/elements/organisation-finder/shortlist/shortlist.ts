import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Organisation } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { words } from '../../../widget/templates/text.js';
import type { FinderContext } from '../host.js';
import { share } from './share.js';

interface Hearers {
  readonly onChange: () => void;
  /** Tells an outcome to those who hear it. */
  readonly onTell: (words: string) => void;
}

/** What a reader keeps to take along: here, until the page is left, and nowhere else. */
export class Shortlist {
  readonly #hearers: Hearers;
  readonly #ids = new Set<string>();
  /** Whether only what is kept is shown. */
  isShown = false;
  #outcome = '';

  constructor(hearers: Hearers) {
    this.#hearers = hearers;
  }

  /** What is kept, of a directory, in the order it was kept in. */
  kept(directory: readonly Organisation[]): Organisation[] {
    const byId = new Map(directory.map((organisation) => [organisation.id, organisation]));
    return [...this.#ids].flatMap((id) => byId.get(id) ?? []);
  }

  #toggle(id: string): void {
    if (!this.#ids.delete(id)) this.#ids.add(id);
    this.#outcome = '';
    if (this.#ids.size === 0) this.isShown = false;
    this.#hearers.onChange();
  }

  #show(): void {
    this.isShown = !this.isShown;
    this.#hearers.onChange();
  }

  #tell(outcome: string): void {
    this.#outcome = outcome;
    this.#hearers.onChange();
    this.#hearers.onTell(outcome);
  }

  async #share(context: FinderContext): Promise<void> {
    const { msg } = context;
    const outcome = await share(this.kept(context.directory), context);
    if (outcome === 'copied') this.#tell(msg('Copied. You can paste it into a message.'));
    if (outcome === 'failed')
      this.#tell(msg('This browser lets nothing be shared or copied from here.'));
  }

  async #print(context: FinderContext, root: Node): Promise<void> {
    try {
      const { printSheet } = await import('../print/print-document.js');
      printSheet(this.kept(context.directory), context, root);
    } catch {
      this.#tell(context.msg('This could not be loaded.'));
    }
  }

  /** Keeps an organisation, or lets it go. */
  renderKeep({ id, name }: Organisation, { msg, textLanguages }: FinderContext): TemplateResult {
    const isKept = this.#ids.has(id);
    return html`<button
      class="button keep"
      part="keep"
      type="button"
      aria-pressed=${isKept ? 'true' : 'false'}
      aria-label=${msg(str`Keep ${words(name, textLanguages)}`)}
      @click=${() => this.#toggle(id)}
    >
      ${isKept ? msg('Kept') : msg('Keep')}
    </button>`;
  }

  /** What can be done with what is kept. */
  render(context: FinderContext, root: Node): TemplateResult | typeof nothing {
    const { msg, textLanguages } = context;
    const { length } = this.kept(context.directory);
    if (length === 0) return nothing;
    const count = formatter(Intl.NumberFormat, textLanguages.messageLanguage, {}).format(length);
    const act = (part: string, name: string, onPress: () => void): TemplateResult =>
      html`<button class="quiet" part=${part} type="button" @click=${onPress}>${name}</button>`;
    return html`<div class="kept" part="shortlist" role="group" aria-label=${msg('What you keep')}>
      <span>${msg(str`Kept: ${count}`)}</span>
      ${act('show-kept', this.isShown ? msg('Show all') : msg('Show only these'), () => this.#show())}
      ${act('share', msg('Share'), () => void this.#share(context))}
      ${act('print', msg('Print'), () => void this.#print(context, root))}
      <span class="muted"><bdi>${this.#outcome || msg('Only until you leave this page.')}</bdi></span>
    </div>`;
  }
}
