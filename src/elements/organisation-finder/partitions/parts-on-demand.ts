import { html, nothing, type TemplateResult } from 'lit';
import type { LazyPart } from '../../../widget/lazy-part.js';
import type { Organisation } from '../../../model/contract.js';
import type { FinderContext, FinderHost, FinderReading, FinderView } from '../host.js';
import { failure, skeleton } from '../results/unavailable.js';
import type * as partsCode from './directory-in-parts.js';

type DirectoryInParts = partsCode.DirectoryInParts;
type Callbacks = ConstructorParameters<typeof partsCode.DirectoryInParts>[1];
type Code = Pick<LazyPart<typeof partsCode>, 'load' | 'current' | 'hasFailed'>;

const none: readonly Organisation[] = [];

/** Where a feed's directory is cut by place: asks where, and has what is to be searched there. Its code is fetched for such feeds alone. */
export class PartsOnDemand {
  readonly #host: FinderHost;
  readonly #code: Code;
  readonly #callbacks: Callbacks;
  #directory: DirectoryInParts | undefined;

  constructor(host: FinderHost, code: Code, callbacks: Callbacks) {
    this.#host = host;
    this.#code = code;
    this.#callbacks = callbacks;
  }

  get #current(): DirectoryInParts | undefined {
    const code = this.#code.current;
    return code && (this.#directory ??= new code.DirectoryInParts(this.#host, this.#callbacks));
  }

  stop(): void {
    this.#directory?.stop();
  }

  /** What is to be searched: all that was read, or the part of it that the reader's place needs. */
  itemsOf(reading: FinderReading): readonly Organisation[] {
    return reading.partitions ? (this.#current?.itemsOf(reading) ?? none) : reading.items;
  }

  /** Follows what is asked. Returns whether there is something to search. */
  follow(context: FinderContext): boolean {
    if (!context.partitions) return true;
    if (!this.#code.hasFailed) void this.#code.load();
    return this.#current?.follow(context, context.partitions) ?? false;
  }

  /**
   * What stands above the search, or in place of it.
   *
   * @param isWaiting - whether there is no answer yet.
   */
  around(
    context: FinderContext,
    { exit, isWaiting }: Pick<FinderView, 'exit' | 'isWaiting'>,
  ): Pick<FinderView, 'exit' | 'whole'> {
    if (!context.partitions) return { exit, whole: undefined };
    const { above, instead } = this.#current?.view(context, context.partitions.all, isWaiting) ?? {
      above: nothing,
      instead: this.#withoutCode(context),
    };
    const both = html`${exit}${above}`;
    const whole = instead && html`<div class="finder" part="finder">${both}${instead}</div>`;
    return { exit: both, whole };
  }

  #withoutCode(context: FinderContext): TemplateResult {
    return this.#code.hasFailed
      ? failure(context.msg('This could not be loaded.'), context, {
          onRetry: () => void this.#code.load(),
        })
      : skeleton();
  }
}
