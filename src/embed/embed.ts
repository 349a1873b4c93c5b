/**
 * The loader that partners paste: a classic script that finds the campaign's elements in the page,
 * asks for their code and their feed side by side, and defines them when both may be needed.
 *
 * It leaves no global. What it keeps hangs on the document under a symbol:
 * `document[Symbol.for('what-migrants-bring')].discover(root)` finds elements in a shadow root.
 */
import { catalogues, elements, version } from 'virtual:chunks';
import type { FeedClient } from '../feed/client.js';
import type { EarlyRequest } from '../feed/early-request.js';
import { requestInit } from '../feed/request-init.js';
import { lookup } from '../locale/lookup.js';
import { languageAround } from '../locale/page-language.js';
import { whenNear } from '../widget/near.js';
import { preload } from './preload.js';

interface Entry {
  readonly Element: CustomElementConstructor;
  readonly feedClient: FeedClient;
}

interface Loader {
  readonly version: string;
  readonly discover: (root: ParentNode) => void;
}

const key = Symbol.for('what-migrants-bring');
const page = document as Document & { [key]?: Loader };
const tags = Object.keys(elements);
const found = new WeakSet<Element>();
const feeds = new Map<string, EarlyRequest>();
const definitions = new Map<string, Promise<unknown>>();
/** The page's client, as soon as some element's code has brought it. */
let client: FeedClient | undefined;

const script = document.currentScript as HTMLScriptElement | null;
/** Where the files are: beside this script, however it came into the page. */
const here = script?.src || /https?:\S+?embed\.js/.exec(new Error().stack ?? '')?.[0] || '';
const options = { base: here, nonce: script?.nonce ?? '' };

/** Asks for a feed now, so that it travels beside the code; the client takes the request over. */
const requestFeed = (element: Element): void => {
  const feed = element.getAttribute('feed');
  if (!feed || client) return;
  try {
    const url = new URL(feed, document.baseURI).href;
    if (feeds.has(url) || !/^https?:/.test(url)) return;
    const controller = new AbortController();
    const response = fetch(url, { ...requestInit(url), signal: controller.signal });
    response.catch(() => {});
    feeds.set(url, { response, abort: () => controller.abort() });
  } catch {
    // Not an address: the element will say so.
  }
};

const preloadCatalogue = (element: Element): void => {
  const language = lookup(Object.keys(catalogues), languageAround(element));
  // Without its messages an element speaks English: no reason to fail.
  for (const chunk of catalogues[language ?? ''] ?? []) preload(chunk, options).catch(() => {});
};

const load = async (tag: string): Promise<void> => {
  const chunks = elements[tag] ?? [];
  // Integrity is checked by the preloads: none is imported unless all of them came through.
  await Promise.all(chunks.map((chunk) => preload(chunk, options)));
  const entry = (await import(new URL(chunks[0]?.[0] ?? '', here).href)) as Entry;
  if (!client) for (const [url, request] of feeds) entry.feedClient.adopt(url, request);
  client = entry.feedClient;
  if (!customElements.get(tag)) customElements.define(tag, entry.Element);
};

const fail = (element: Element, cause: unknown): void => {
  definitions.delete(element.localName);
  found.delete(element);
  const detail = { code: 'code-unavailable', url: here, message: String(cause), cause };
  element.dispatchEvent(
    Object.assign(new Event('wmb-error', { bubbles: true, composed: true }), { detail }),
  );
};

const start = (element: Element): void => {
  const tag = element.localName;
  const definition = definitions.get(tag) ?? load(tag);
  definitions.set(tag, definition);
  requestFeed(element);
  preloadCatalogue(element);
  definition.catch((cause: unknown) => fail(element, cause));
};

const discover = (root: ParentNode): void => {
  for (const element of root.querySelectorAll(tags.join())) {
    if (found.has(element) || customElements.get(element.localName)) continue;
    found.add(element);
    if (element.getAttribute('loading') === 'eager') start(element);
    else whenNear(element, () => start(element));
  }
};

const begin = (): void => {
  page[key] = { version, discover };
  new MutationObserver(() => discover(document)).observe(document, {
    childList: true,
    subtree: true,
  });
  discover(document);
};

const other = page[key];
if (!other) begin();
else if (other.version !== version) {
  console.warn(
    `what-migrants-bring: version ${other.version} is on this page already; ${version} stands back.`,
  );
}
