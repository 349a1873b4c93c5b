/**
 * Loads the files that hold the elements' code. A chunk is a classic script in the format `system`
 * of Rollup, because a script's `integrity` is checked by every engine, and because it imports
 * nothing by itself: all that runs is named, with its hash, by the loader or by a chunk that was
 * checked. See docs/decisions/0004-integrity-and-the-early-request.md.
 */
import type { Chunk, Chunks } from 'virtual:chunks';
import { create, native } from '../../widget/native.js';
import { base, ownScript } from './own-script.js';
import type { Policy } from './policy.js';

export type Exports = Record<string, unknown>;

interface Context {
  /** Loads a chunk that comes later, by the name that it has in the code. */
  readonly import: (specifier: string) => Promise<Exports>;
}

interface Declaration {
  /** One for each dependency: hands over what that exports. */
  readonly setters: readonly (((exports: Exports) => void) | null)[];
  readonly execute: () => void;
}

/** https://github.com/systemjs/systemjs/blob/main/docs/system-register.md */
type Declare = (
  exportValues: (name: string | Exports, value?: unknown) => unknown,
  context: Context,
) => Declaration;

interface Registration {
  readonly dependencies: readonly string[];
  /** What each later import needs beside what its importer has already. */
  readonly later: Readonly<Record<string, Chunks>>;
  readonly declare: (scope: { readonly policy: Policy }) => Declare;
}

/** `['shared', 'sha256-…']` → `shared-….js`: the name of a file ends with the first letters and digits of its hash. */
const fileOf = (name: string, integrity: string): string =>
  `${name}-${integrity.replace(/\W/g, '').slice(6, 14)}.js`;

/** Puts an element into the page. Resolves when it has loaded, rejects when it can't. */
const inserted = (element: HTMLLinkElement | HTMLScriptElement) =>
  new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(Error('Refused'));
    native(document, 'head').append(element);
  });

/** What the page's one loader of chunks is asked for. */
export interface ChunkLoader {
  /** What a chunk calls when its script runs. Calls from scripts that this loader did not insert are ignored. */
  readonly register: (
    dependencies: Registration['dependencies'],
    later: Registration['later'],
    declare: Registration['declare'],
  ) => void;
  /** What the first of `chunks` exports. Rejects, and executes none, unless all of them can be had. */
  readonly load: (chunks: Chunks) => Promise<Exports>;
}

/**
 * Loads, checks and links chunks, for one page.
 *
 * @param onFailure - is told of each later import that failed.
 */
export const chunkLoader = (policy: Policy, onFailure: (cause: Error) => void): ChunkLoader => {
  const fetches = new Map<string, Promise<void>>();
  /** How often each could not be had: WebKit asks no second time for an address that failed. */
  const failures = new Map<string, number>();
  const names = new WeakMap<Element, string>();
  const registrations = new Map<string, Registration>();
  const linked = new Map<string, Exports>();

  /**
   * Fetches a script and runs it, if it is what was published. Before the page's load event by a
   * preload first: a script that hangs would hold that event up.
   */
  const run = async ([name, integrity]: Chunk): Promise<void> => {
    if (!integrity) throw Error(name);
    const failed = failures.get(name);
    const query = failed ? `?${failed}` : '';
    const address = new URL(fileOf(name, integrity) + query, base).href;
    const attributes = {
      crossOrigin: '',
      referrerPolicy: 'no-referrer',
      nonce: ownScript?.nonce ?? '',
      integrity,
    };
    const preload = Object.assign(create('link'), attributes, { rel: 'preload', as: 'script' });
    const script = Object.assign(create('script'), attributes);
    names.set(script, name);
    try {
      preload.href = address;
      // Whether it may run, the script itself decides.
      if (native(document, 'readyState') !== 'complete') await inserted(preload).catch(() => {});
      script.src = policy.createScriptURL(address);
      await inserted(script);
    } finally {
      // Not by `remove()`, in whose place Prototype puts one that throws where there is no parent.
      for (const element of [preload, script]) element.parentNode?.removeChild(element);
    }
    if (!registrations.has(name)) throw Error(address);
  };

  const fetchOnce = (chunk: Chunk): Promise<void> => {
    const [name] = chunk;
    const known = fetches.get(name);
    if (known) return known;
    const fetching = run(chunk).catch((cause: Error) => {
      // May be tried again.
      fetches.delete(name);
      failures.set(name, (failures.get(name) ?? 0) + 1);
      throw cause;
    });
    fetches.set(name, fetching);
    return fetching;
  };

  const link = (name: string): Exports => {
    const known = linked.get(name);
    if (known) return known;
    const { dependencies, later, declare } = registrations.get(name) as Registration;
    const exports = Object.create(null) as Exports;
    const { setters, execute } = declare({ policy })(
      (given, value) => {
        if (typeof given === 'string') exports[given] = value;
        else Object.assign(exports, given);
        return value;
      },
      { import: (specifier) => importLater(later[specifier] as Chunks) },
    );
    // No chunk depends on itself, however indirectly, and none changes what it has exported: the build sees to both.
    dependencies.forEach((dependency, index) => setters[index]?.(link(dependency)));
    execute();
    linked.set(name, exports);
    return exports;
  };

  const load = async (chunks: Chunks): Promise<Exports> => {
    await Promise.all(chunks.map((chunk) => fetchOnce(chunk)));
    return link((chunks[0] as Chunk)[0]);
  };

  /** If a later import fails, the element works without it. */
  const importLater = async (chunks: Chunks): Promise<Exports> => {
    try {
      return await load(chunks);
    } catch (cause) {
      onFailure(cause as Error);
      throw cause;
    }
  };

  return {
    load,
    register: (dependencies, later, declare) => {
      const name = names.get(native(document, 'currentScript') as HTMLScriptElement);
      if (name) registrations.set(name, { dependencies, later, declare });
    },
  };
};
