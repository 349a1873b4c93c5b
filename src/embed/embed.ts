/**
 * The loader that partners paste: a classic script that finds the campaign's elements in the page,
 * asks for their code and their feed side by side, and defines them when a reader comes near.
 *
 * It leaves no global. Its state is a property of `document` under a symbol:
 * `document[Symbol.for('what-migrants-bring')].discover(root)` finds elements in a shadow root.
 */
import { type Chunks, elements, version } from 'virtual:chunks';
import type { FeedClient } from '../feed/client.js';
import { isLinked } from '../widget/linked.js';
import { isNear, whenNear } from '../widget/viewport.js';
import { type ChunkLoader, chunkLoader } from './loader/chunks.js';
import { handOver, requestFeed } from './loader/early-request.js';
import { native } from '../widget/native.js';
import { base } from './loader/own-script.js';
import { createPolicy } from './loader/policy.js';

/** What the loader keeps on the page. */
interface Loader {
  readonly version: string;
  readonly discover: (root: ParentNode) => void;
  readonly register: ChunkLoader['register'];
}

/** What the entry of each element exports: see entries/. */
interface Entry {
  readonly Element: CustomElementConstructor;
  readonly feedClient: FeedClient;
}

const key = Symbol.for('what-migrants-bring');
const page: Document & { [key]?: Loader } = document;

const tell = (target: EventTarget, cause: Error): void => {
  const detail = Object.assign(cause, { code: 'code-unavailable', url: base });
  const event = new CustomEvent('wmb-error', { bubbles: true, composed: true, detail });
  native(target, 'dispatchEvent').call(target, event);
};

const start = (chunks: ChunkLoader): void => {
  const found = new WeakSet<Element>();

  const define = async (tag: string): Promise<void> => {
    const entry = await chunks.load(elements[tag] as Chunks);
    const { Element, feedClient } = entry as unknown as Entry;
    handOver(feedClient);
    if (!customElements.get(tag)) customElements.define(tag, Element);
  };

  const load = (element: Element): void => {
    // It keeps its fallback, whatever else changes in the page: an element that is put there anew is tried anew.
    define(element.localName).catch((cause: Error) => tell(element, cause));
    void requestFeed(element);
  };

  // In capitals, so that nothing is found in XHTML, whose parser refuses Lit's templates: the fallback stays.
  const tags = Object.keys(elements).join().toUpperCase().split(',');

  const consider = (element: Element): void => {
    if (found.has(element) || element.matches(':defined')) return;
    found.add(element);
    const isWanted = element.matches('[loading=eager]') || isLinked(element) || isNear(element);
    if (isWanted) load(element);
    else whenNear(element, () => load(element));
  };

  /** A text has no such method; but a page may have put a `firstElementChild` on `Object.prototype`. */
  const discover = (root: ParentNode): void =>
    native(root, 'querySelectorAll')?.call(root, tags.join()).forEach(consider);

  /** Only what was added is searched: a page may be large, and change often. */
  const discoverAdded = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes } of records) {
      // Texts and comments have neither property. Of a form that has a field of such a name it is
      // that field: no tag of ours, but a child to search beside.
      for (const element of addedNodes as NodeListOf<Element>) {
        if (tags.includes(element.tagName)) consider(element);
        if (element.firstElementChild) discover(element);
      }
    }
  };

  page[key] = { version, discover, register: chunks.register };
  new MutationObserver(discoverAdded).observe(page, { childList: true, subtree: true });
  discover(page);
};

const other = page[key]?.version;
if (!other) {
  let isTold = false;
  /** Of what comes later and can't be had, the page is told once. */
  const onFailure = (cause: Error) => {
    if (!isTold) tell(page, cause);
    isTold = true;
  };
  start(chunkLoader(createPolicy(), onFailure));
} else if (other !== version) {
  console.warn(`what-migrants-bring#two-versions: ${other}, ${version}`);
}
