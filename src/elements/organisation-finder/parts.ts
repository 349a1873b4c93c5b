import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';

/** What is fetched only once it is of use. */
const loaders = {
  search: () => import('./search/session.js'),
  panel: () => import('./panel/panel.js'),
  details: () => import('./details/details.js'),
} as const;

type Loaders = typeof loaders;
export type PartName = keyof Loaders;
type Part<Name extends PartName> = Awaited<ReturnType<Loaders[Name]>>;

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

const adopt = (root: HTMLElement | DocumentFragment, styles: CSSResult): void => {
  if (!(root instanceof ShadowRoot)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** The parts of the finder that arrive later, each with its styles. A part that failed to arrive is asked for anew. */
export class Parts implements ReactiveController {
  readonly #host: Host;
  readonly #loaded = new Map<PartName, unknown>();
  readonly #coming = new Map<PartName, Promise<unknown>>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A controller must have one of these; what has arrived stays.
  }

  /** The part if it is at hand. */
  peek<Name extends PartName>(name: Name): Part<Name> | undefined {
    return this.#loaded.get(name) as Part<Name> | undefined;
  }

  /**
   * Fetches a part and draws the element anew with it.
   *
   * @throws what the import throws, when the network is gone.
   */
  load<Name extends PartName>(name: Name): Promise<Part<Name>> {
    const coming = this.#coming.get(name) ?? this.#fetch(name);
    this.#coming.set(name, coming);
    return coming as Promise<Part<Name>>;
  }

  async #fetch(name: PartName): Promise<unknown> {
    try {
      const part = await loaders[name]();
      if ('styles' in part) adopt(this.#host.renderRoot, part.styles);
      this.#loaded.set(name, part);
      this.#host.requestUpdate();
      return part;
    } catch (cause) {
      this.#coming.delete(name);
      throw cause;
    }
  }
}
