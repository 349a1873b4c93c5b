/**
 * The loader that partners paste: a classic script that finds the campaign's elements in the page,
 * asks for their code and their feed side by side, and defines them when a reader comes near.
 *
 * It leaves no global. What it keeps hangs on the document under a symbol:
 * `document[Symbol.for('what-migrants-bring')].discover(root)` finds elements in a shadow root.
 */
import { elements, version } from 'virtual:chunks';
import type { FeedClient } from '../feed/client.js';
import type { EarlyRequest } from '../feed/early-request.js';
import { requestInit } from '../feed/request-init.js';
import { isNear, rootMargin } from '../widget/near.js';
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
const found = new WeakSet<Element>();
const feeds = new Map<string, EarlyRequest>();
const definitions = new Map<string, Promise<void>>();
/** The page's client, as soon as some element's code has brought it. */
let client: FeedClient | undefined;

const script = document.currentScript as HTMLScriptElement | null;
/** Where the files are: beside this script, however it came into the page. */
const base = script?.src || /http\S+?embed\.js/.exec(Error().stack ?? '')?.[0] || '';

/** Asks for a feed now, so that it travels beside the code; the client takes the request over. */
const requestFeed = (feed: string): void => {
  const url = new URL(feed, document.baseURI).href;
  if (client || feeds.has(url)) return;
  const controller = new AbortController();
  const response = fetch(url, { ...requestInit(url), signal: controller.signal });
  response.catch(() => {});
  feeds.set(url, { response, abort: () => controller.abort() });
};

const define = async (tag: string): Promise<void> => {
  const chunks = elements[tag] ?? [];
  // Integrity is checked by the preloads: nothing is imported unless all of them came through.
  const [address = ''] = await Promise.all(
    chunks.map((chunk) => preload(chunk, base, script?.nonce)),
  );
  const entry = (await import(address)) as Entry;
  if (!client) feeds.forEach((request, url) => entry.feedClient.adopt(url, request));
  client = entry.feedClient;
  if (!customElements.get(tag)) customElements.define(tag, entry.Element);
};

/** The element keeps its fallback, and may be tried again when it is found anew. */
const fail = (element: Element, cause: Error): void => {
  found.delete(element);
  definitions.delete(element.localName);
  const detail = Object.assign(cause, { code: 'code-unavailable', url: base });
  element.dispatchEvent(new CustomEvent('wmb-error', { bubbles: true, composed: true, detail }));
};

const start = (element: Element): void => {
  observer.unobserve(element);
  const tag = element.localName;
  const definition = definitions.get(tag) ?? define(tag);
  definitions.set(tag, definition);
  definition.catch((cause: Error) => fail(element, cause));
  const feed = element.getAttribute('feed');
  // What is no address the element itself will tell.
  if (feed && URL.canParse(feed, document.baseURI)) requestFeed(feed);
};

const observer = new IntersectionObserver(
  (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && start(target)),
  { rootMargin },
);

const discover = (root: ParentNode): void => {
  for (const element of root.querySelectorAll(Object.keys(elements).join())) {
    if (found.has(element) || customElements.get(element.localName)) continue;
    found.add(element);
    if (element.getAttribute('loading') === 'eager' || isNear(element)) start(element);
    else observer.observe(element);
  }
};

const watch = (): void => {
  page[key] = { version, discover };
  new MutationObserver(() => discover(document)).observe(document, {
    childList: true,
    subtree: true,
  });
  discover(document);
};

const other = page[key]?.version;
if (!other) watch();
else if (other !== version) {
  console.warn(`what-migrants-bring: ${other} is here already, ${version} stands back.`);
}
