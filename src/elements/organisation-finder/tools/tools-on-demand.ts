import type { LazyPart } from '../../../widget/lazy-part.js';
import type { FinderHost } from '../host.js';
import type { GazetteerCode } from '../near-me/place-field.js';
import type * as toolCode from './reader-tools.js';
import type { Position } from '../search/geography.js';
import type { PrintCode } from '../shortlist/shortlist.js';
import type { Tools } from '../view-context.js';

/** The code of the tools: see `reader-tools.ts`. */
type ToolCode = Pick<LazyPart<typeof toolCode>, 'load' | 'current' | 'hasFailed'>;

export interface ToolParts {
  readonly tools: ToolCode;
  readonly gazetteer: GazetteerCode;
  readonly print: PrintCode;
}

interface Callbacks {
  readonly onOrigin: (origin: Position | undefined) => void;
  /** Called with what came of an act, to be announced. */
  readonly onTell: (message: string) => void;
}

/** What acts of the reader need, fetched as the reader turns to the finder: by pointer, finger or focus. */
export class ToolsOnDemand {
  readonly #host: FinderHost;
  readonly #parts: ToolParts;
  readonly #callbacks: Callbacks;
  #tools: Tools | undefined;

  constructor(host: FinderHost, parts: ToolParts, callbacks: Callbacks) {
    this.#host = host;
    this.#parts = parts;
    this.#callbacks = callbacks;
    host.renderRoot.addEventListener('pointerover', this.fetch, { once: true });
    host.renderRoot.addEventListener('focusin', this.fetch, { once: true });
    // The reader may have been quicker than this code.
    if (host.shadowRoot?.activeElement) this.fetch();
  }

  /** Undefined until they have been fetched. */
  get current(): Tools | undefined {
    const code = this.#parts.tools.current;
    return code && (this.#tools ??= this.#make(code));
  }

  /** Whether the last attempt to fetch them failed. */
  get hasFailed(): boolean {
    return this.#parts.tools.hasFailed;
  }

  readonly fetch = (): void => void this.#parts.tools.load();

  /** Fetches them where something is open that they draw; after a failure, the reader decides. */
  follow(isAnythingOpen: boolean): void {
    if (isAnythingOpen && !this.hasFailed) this.fetch();
    this.#parts.tools.current?.openDialog(this.#host.renderRoot);
  }

  #make({ readerTools }: typeof toolCode): Tools {
    const host = this.#host;
    return readerTools({
      ...this.#callbacks,
      root: host.renderRoot,
      after: host.environment.clock.after,
      gazetteer: this.#parts.gazetteer,
      print: this.#parts.print,
      onChange: () => host.requestUpdate(),
    });
  }
}
