import { feedClient } from '../../../feed/client.js';
import { linkedSection, type Story, type Text } from '../../../model/contract.js';
import { story } from '../../../model/story.js';
import { readSection } from '../../../feed/section.js';

/** A story that may be shown: what to call the person, and the story's own page. */
export interface StoryLink {
  readonly name: Text;
  readonly url: string | undefined;
}

/** By id; undefined when the feed at hand doesn't hold the stories themselves. */
export type StoryLinks = ReadonlyMap<string, StoryLink> | undefined;

/** Whether the person still wants to be shown on `today`, as `YYYY-MM-DD`. */
const hasConsent = ({ withdrawn, consentUntil }: Story, today: string): boolean =>
  !withdrawn && (consentUntil === undefined || today <= consentUntil);

/** The stories in a feed that may be shown on `today`. */
export const linksIn = (json: unknown, base: string | undefined, today: string): StoryLinks => {
  if (linkedSection(json, 'stories', base)) return undefined;
  const reading = readSection(json, base, { name: 'stories', schema: story });
  const shown = reading.items.filter((one) => hasConsent(one, today));
  return new Map(
    shown.map(({ id, name, pseudonym, url }) => [id, { name: pseudonym ?? name, url }]),
  );
};

/** The stories of the feed that an element shows. The feed is at hand already, so nothing is asked of the network. */
export const linksOf = async ({
  feed,
  data,
}: {
  readonly feed: string;
  readonly data: unknown;
}): Promise<StoryLinks> => {
  const today = new Date().toISOString().slice(0, 10);
  if (data !== undefined) return linksIn(data, feed || document.baseURI, today);
  const { signal } = new AbortController();
  const { json, url } = await feedClient.load(new URL(feed, document.baseURI).href, { signal });
  return linksIn(json, url, today);
};
