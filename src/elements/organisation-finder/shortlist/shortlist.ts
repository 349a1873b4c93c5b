import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Organisation } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { words } from '../../../widget/templates/text.js';
import type { LazyPart } from '../../../widget/lazy-part.js';
import type { FinderContext } from '../host.js';
import type { printOrganisations } from '../print/print-document.js';
import { share } from './share.js';

/** The code that prints, fetched when it is first used. */
export type PrintCode = Pick<
  LazyPart<{ readonly printOrganisations: typeof printOrganisations }>,
  'load'
>;

interface Callbacks {
  readonly onChange: () => void;
  /** Called with what came of an act, to be announced. */
  readonly onTell: (message: string) => void;
}

/** The organisations that a reader keeps: in memory, until the page is left, and nowhere else. */
export class Shortlist {
  readonly #callbacks: Callbacks;
  readonly #printCode: PrintCode;
  readonly #ids = new Set<string>();
  #directory: readonly Organisation[] = [];
  #byId: ReadonlyMap<string, Organisation> = new Map();
  /** Whether only what is kept is shown. */
  isShown = false;
  #outcome = '';

  constructor(callbacks: Callbacks, printCode: PrintCode) {
    this.#callbacks = callbacks;
    this.#printCode = printCode;
  }

  /** The organisations kept, in the order they were kept in. */
  kept(directory: readonly Organisation[]): Organisation[] {
    if (this.#ids.size === 0) return [];
    if (directory !== this.#directory) {
      this.#directory = directory;
      this.#byId = new Map(directory.map((organisation) => [organisation.id, organisation]));
    }
    return [...this.#ids].flatMap((id) => this.#byId.get(id) ?? []);
  }

  #toggle(id: string): void {
    if (!this.#ids.delete(id)) this.#ids.add(id);
    this.#outcome = '';
    if (this.#ids.size === 0) this.isShown = false;
    this.#callbacks.onChange();
  }

  #show(): void {
    this.isShown = !this.isShown;
    this.#callbacks.onChange();
  }

  #tell(outcome: string): void {
    this.#outcome = outcome;
    this.#callbacks.onChange();
    this.#callbacks.onTell(outcome);
  }

  async #share(context: FinderContext): Promise<void> {
    const { msg } = context;
    const outcome = await share(this.kept(context.directory), context);
    if (outcome === 'copied') this.#tell(msg('Copied. You can paste it into a message.'));
    if (outcome === 'failed')
      this.#tell(msg('This browser lets nothing be shared or copied from here.'));
  }

  async #print(context: FinderContext, root: Node): Promise<void> {
    const code = await this.#printCode.load();
    if (code) code.printOrganisations(this.kept(context.directory), context, root);
    else this.#tell(context.msg('This could not be loaded.'));
  }

  /** Keeps an organisation, or lets it go. */
  renderKeep({ id, name }: Organisation, { msg, textLanguages }: FinderContext): TemplateResult {
    const isKept = this.#ids.has(id);
    const named = words(name, textLanguages);
    return html`<button
      class="button keep"
      part="keep"
      type="button"
      aria-pressed=${isKept ? 'true' : 'false'}
      aria-label=${isKept ? msg(str`Kept: ${named}`) : msg(str`Keep ${named}`)}
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
