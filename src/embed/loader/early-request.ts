import type { FeedClient } from '../../feed/client.js';
import type { EarlyRequest } from '../../feed/early-request.js';
import { requestInit } from '../../feed/request-init.js';

const requests = new Map<string, EarlyRequest>();
/** The page's client, as soon as some element's code has brought it. */
let client: FeedClient | undefined;

/**
 * Asks for an element's feed now, so that it travels beside the code. What can't be had, or is no
 * address, the element itself will tell.
 */
export const requestFeed = async (element: Element): Promise<void> => {
  const feed = element.getAttribute('feed');
  if (!feed || !URL.canParse(feed, element.baseURI)) return;
  const url = new URL(feed, element.baseURI).href;
  if (client || requests.has(url)) return;
  const controller = new AbortController();
  const response = fetch(url, { ...requestInit(url), signal: controller.signal });
  requests.set(url, { response, abort: () => controller.abort() });
  // The first use of `Intl` takes some 10 ms: better now than when all is there.
  await response.then(
    () => new Intl.DateTimeFormat(),
    () => {},
  );
};

/** Hands over the requests that are on their way: from now on the client makes them. */
export const handOver = (feedClient: FeedClient): void => {
  if (!client) requests.forEach((request, url) => feedClient.adopt(url, request));
  client = feedClient;
};
