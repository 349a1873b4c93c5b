/**
 * The loader that partners paste: a classic script that finds the campaign's elements in the page,
 * asks for their code and their feed side by side, and defines them when a reader comes near.
 *
 * It leaves no global. What it keeps hangs on the document under a symbol:
 * `document[Symbol.for('what-migrants-bring')].discover(root)` finds elements in a shadow root.
 */
import { type Chunks, elements, parts, version } from 'virtual:chunks';
import type { FeedClient } from '../feed/client.js';
import type { EarlyRequest } from '../feed/early-request.js';
import { requestInit } from '../feed/request-init.js';
import { isNear, rootMargin } from '../widget/viewport.js';
import type { parts as entryParts } from './parts.js';
import { load } from './preload.js';
import { base, key, page } from './script.js';

interface Entry {
  readonly parts: typeof entryParts;
  readonly Element: CustomElementConstructor;
  readonly feedClient: FeedClient;
}

interface PartsTable {
  readonly default: (file: string) => Chunks;
}

const found = new WeakSet<Element>();
const feeds = new Map<string, EarlyRequest>();
/** The page's client, as soon as some element's code has brought it. */
let client: FeedClient | undefined;
let isTold: boolean | undefined;

/** Asks for a feed now, so that it travels beside the code; the client takes the request over. */
const requestFeed = async (feed: string): Promise<void> => {
  const url = new URL(feed, page.baseURI).href;
  if (client || feeds.has(url)) return;
  const controller = new AbortController();
  const response = fetch(url, { ...requestInit(url), signal: controller.signal });
  feeds.set(url, { response, abort: () => controller.abort() });
  // Who first asks something of `Intl` waits some 10 ms: better now than when all is there.
  await response.then(() => new Intl.Segmenter());
  // Many a feed holds what takes a further part to be shown.
  await load([parts]);
};

const tell = (target: EventTarget, cause: Error): boolean => {
  const detail = Object.assign(cause, { code: 'code-unavailable', url: base });
  return target.dispatchEvent(
    new CustomEvent('wmb-error', { bubbles: true, composed: true, detail }),
  );
};

/** What comes later. Elements do without what can't be had; the page is told once. */
const loadPart = async (file: string): Promise<unknown> => {
  try {
    const table = (await load([parts])) as PartsTable;
    return await load(table.default(file));
  } catch (cause) {
    isTold ||= tell(page, cause as Error);
    throw cause;
  }
};

const define = async (tag: string): Promise<void> => {
  const entry = (await load(elements[tag] as Chunks)) as Entry;
  entry.parts.load = loadPart;
  if (!client) feeds.forEach((request, url) => entry.feedClient.adopt(url, request));
  client = entry.feedClient;
  if (!customElements.get(tag)) customElements.define(tag, entry.Element);
};

const start = (element: Element): void => {
  observer.unobserve(element);
  // It keeps its fallback, whatever else changes in the page: an element that is put there anew is tried anew.
  define(element.localName).catch((cause: Error) => tell(element, cause));
  const feed = element.getAttribute('feed');
  // What can't be had, or is no address, the element itself will tell.
  if (feed) requestFeed(feed).catch(() => {});
};

const observer = new IntersectionObserver(
  (entries) => entries.forEach((entry) => entry.isIntersecting && start(entry.target)),
  { rootMargin },
);

// In capitals, so that nothing is found in XHTML, whose parser refuses Lit's templates: the fallback stays.
const selector = Object.keys(elements).join().toUpperCase();

const discover = (root: ParentNode): void => {
  for (const element of root.querySelectorAll(selector)) {
    if (found.has(element) || element.matches(':defined')) continue;
    found.add(element);
    if (element.matches('[loading=eager]') || isNear(element)) start(element);
    else observer.observe(element);
  }
};

const watch = (): void => {
  page[key] = { version, discover };
  new MutationObserver(() => discover(page)).observe(page, {
    childList: true,
    subtree: true,
  });
  discover(page);
};

const other = page[key]?.version;
if (!other) watch();
else if (other !== version) {
  console.warn(`what-migrants-bring#two-versions: ${other}, ${version}`);
}
