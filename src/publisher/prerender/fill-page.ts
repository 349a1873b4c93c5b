import { join } from 'node:path';
import { dayOfUtc } from '../../time/day.js';
import type { ElementTag } from '../../server/element-tags.js';
import { SourceError } from '../read-source.js';
import {
  type DocumentReader,
  elementData,
  type EndingConsent,
  withoutEndingConsents,
} from './element-feed.js';
import { addressOfFile, linkTo, withoutInvented } from './page-address.js';
import { type PageElement, readPage } from './page-elements.js';

type Renderer = typeof import('../../server/render-element.js');

export interface FillOptions {
  readonly renderer: Renderer;
  readonly documents: DocumentReader;
  /** The address that is read in place of every element's feed. */
  readonly feed: string | undefined;
  /** Of elements that no `lang` stands around. */
  readonly language: string;
  readonly now: Date;
  /** Whether to draw people whose consent ends on a day that is known. */
  readonly withEndingConsent: boolean;
  /** Whether the page's policy allows styles by their hash alone. */
  readonly hashes: boolean;
  /** The folder of the linked style sheets; undefined: styles stand in the page. */
  readonly styleSheets: string | undefined;
}

/** A page with its elements filled. */
export interface FilledPage {
  readonly html: string;
  readonly tags: readonly ElementTag[];
  /** People whose consent ends: left out, or drawn where that was asked for. */
  readonly ending: readonly EndingConsent[];
  /** What was left as it is, and why: a sentence each, with its line. */
  readonly notes: readonly string[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap. */
const edited = (text: string, edits: readonly Edit[]): string => {
  const inOrder = [...edits].sort((one, other) => one.start - other.start);
  let at = 0;
  const parts = inOrder.map(({ start, end, text: put }) => {
    const before = text.slice(at, start);
    at = end;
    return before + put;
  });
  return parts.join('') + text.slice(at);
};

const absolute = (address: string, base: string): string | undefined => {
  try {
    return new URL(address.trim(), base).href;
  } catch {
    return undefined;
  }
};

const addressOfFeed = (feed: string, pageAddress: string): string => {
  const address = absolute(feed.replace(/^\s*webcals?:/i, 'https:'), pageAddress);
  if (address === undefined || !/^https?:/.test(address)) {
    throw new SourceError(`feed="${feed}" is no address of a feed.`);
  }
  return address;
};

/** A problem with an element, told with its place. */
const placed = (path: string, { line, tag }: PageElement, cause: unknown): unknown =>
  cause instanceof SourceError
    ? new SourceError(`${path}, line ${line}, <${tag}>: ${cause.message}`)
    : cause;

interface Drawn {
  readonly html: string;
  readonly ending: readonly EndingConsent[];
}

const shadowRootOf = async (
  { tag, attributes, language }: PageElement,
  pagePath: string,
  pageAddress: string,
  options: FillOptions,
): Promise<Drawn | undefined> => {
  const { renderer, documents, feed: instead, styleSheets } = options;
  const published = addressOfFeed(attributes['feed'] ?? '', pageAddress);
  const found = await elementData(tag, { published, instead }, documents);
  if (!found) return undefined;
  const { data, ending } = withoutEndingConsents(found.data, dayOfUtc(options.now.getTime()));
  const html = await renderer.renderShadowRoot(tag, {
    attributes,
    data: options.withEndingConsent ? found.data : data,
    base: found.base,
    language: language ?? options.language,
    now: options.now,
    withoutStyleAttributes: options.hashes || styleSheets !== undefined,
    ...(styleSheets !== undefined && {
      styleSheet: linkTo(join(styleSheets, `${tag}.css`), pagePath),
    }),
  });
  // Lit's marks serve who hydrates. Elements with a feed are taken over as a whole.
  return { html: html.replaceAll(/<!--\/?lit-[^<>]*-->|<!--\?-->/g, ''), ending };
};

/**
 * Fills the elements of a page, and keeps every other byte of it. What an earlier run has filled is
 * replaced.
 *
 * @throws {@link SourceError} if a feed can't be had: the page is then left as it is.
 */
export const fillPage = async (
  path: string,
  html: string,
  options: FillOptions,
): Promise<FilledPage> => {
  const { base, elements } = readPage(html);
  const fileAddress = addressOfFile(path);
  const address = absolute(base ?? '', fileAddress) ?? fileAddress;
  const edits: Edit[] = [];
  const notes: string[] = [];
  const ending = new Map<string, EndingConsent>();
  const filled = elements.filter(({ attributes, line, tag }) => {
    if (attributes['feed']?.trim()) return true;
    notes.push(`line ${line}: <${tag}> has no feed, and is left as it is.`);
    return false;
  });
  for (const element of filled) {
    const drawn = await shadowRootOf(element, path, address, options).catch((cause: unknown) => {
      throw placed(path, element, cause);
    });
    const removed = element.shadowRoots.map((range) => ({ ...range, text: '' }));
    if (!drawn) {
      edits.push(...removed);
      notes.push(
        `line ${element.line}: the directory of <${element.tag}> is in parts: it asks where first, and is left as it is.`,
      );
      continue;
    }
    for (const one of drawn.ending) ending.set(one.id, one);
    const text = withoutInvented(drawn.html, address);
    // What is put in goes first: both begin at one place.
    edits.push({ start: element.contentStart, end: element.contentStart, text }, ...removed);
    if (element.language === undefined) {
      notes.push(
        `line ${element.line}: no lang stands around <${element.tag}>. It is drawn in ${options.language}, and anew in the reader’s language.`,
      );
    }
  }
  return {
    html: edited(html, edits),
    tags: [...new Set(filled.map(({ tag }) => tag))],
    ending: [...ending.values()],
    notes,
  };
};
