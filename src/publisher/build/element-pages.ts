/** For each element a page of its own, and the oEmbed document by which hosts turn its address into a frame. */
import { foldersOf, type Manifest } from '../../embed/builder/release.js';
import { oembedDocument, oembedPage } from '../../embed/builder/snippets/oembed.js';
import type { Plan } from '../../embed/builder/snippets/plan.js';
import { isObject } from '../../model/unknown.js';
import { readSource, SourceError } from '../read-source.js';
import type { Raw } from './public-feed.js';

/** Tags by section, and the room that each takes at first, in CSS pixels. */
const elements = {
  stories: { tag: 'wmb-story-carousel', height: 560 },
  statistics: { tag: 'wmb-statistics-counter', height: 480 },
  events: { tag: 'wmb-event-list', height: 720 },
  organisations: { tag: 'wmb-organisation-finder', height: 760 },
} as const;

/**
 * The manifest of the published script.
 *
 * @param script - the folder of `embed.js`.
 * @throws SourceError if it can't be had: a page without it would load nothing.
 */
export const readManifest = async (script: string): Promise<Manifest> => {
  const address = `${script}manifest.json`;
  try {
    return JSON.parse((await readSource(address)).text) as Manifest;
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new SourceError(`${address} is no manifest of the script.`);
  }
};

const titleOf = (campaign: unknown): string => {
  const title = isObject(campaign) ? campaign.title : undefined;
  const words: unknown = isObject(title) ? Object.values(title)[0] : title;
  return typeof words === 'string' ? words : 'What Migrants Bring';
};

export interface PagesOptions {
  /** Where the folder with `feed.json` will be, with a slash at its end. */
  readonly address: string;
  /** The folder of `embed.js`, with a slash at its end. */
  readonly script: string;
  readonly manifest: Manifest;
  readonly language: string;
}

/** Pages and oEmbed documents by name, of the sections that the feed has. */
export const elementPages = (
  feed: Raw,
  { address, script, manifest, language }: PagesOptions,
): Map<string, string> => {
  const files = new Map<string, string>();
  const title = titleOf(feed.campaign);
  const release = { version: manifest.version, ...foldersOf(script, manifest.version), manifest };
  for (const [section, { tag, height }] of Object.entries(elements)) {
    if (!Array.isArray(feed[section])) continue;
    const plan: Plan = {
      choice: {
        tag,
        attributes: { feed: `${address}${section}.json`, lang: language },
        tokens: {},
        fallback: { address, text: title },
      },
      release,
      className: '',
      pin: true,
      hint: false,
      reserved: [{ width: 640, height }],
    };
    const page = `${address}embed/${section}.html`;
    files.set(`embed/${section}.html`, `${oembedPage(plan, page)}\n`);
    files.set(`embed/${section}.oembed.json`, `${oembedDocument(plan, page)}\n`);
  }
  return files;
};
