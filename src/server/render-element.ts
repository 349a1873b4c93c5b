import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { createHash } from 'node:crypto';
import '../define/all.js';
import { EventList } from '../elements/event-list/event-list.js';
import { laterContent } from '../elements/event-list/page/later-content.js';
import { loadCatalogue, sourceLanguage } from '../locale/catalogues.js';
import { systemClock } from '../time/clock.js';
import { readRuleZones } from '../time/posix-zone.js';
import type { CampaignElement } from '../widget/campaign-element.js';
import { type ElementTag, elementTags } from './element-tags.js';

export { type ElementTag, elementTags } from './element-tags.js';

export interface RenderOptions {
  /** Attributes of the element, as in HTML; `true`: without a value. `feed` among them lets a browser read the feed anew. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /** The feed, as `JSON.parse` gives it. */
  readonly data: unknown;
  /** A BCP 47 tag. Default: `attributes.lang`, else `en`. */
  readonly language?: string;
  /** The moment to draw for: it decides what is over, open now, or without consent. Default: now. */
  readonly now?: Date;
  /** The absolute address that relative addresses in `data` stand beside. Default: `attributes.feed`, where that is absolute. */
  readonly base?: string;
  /** HTML between the tags, written as it is: the fallback. Default: none. */
  readonly content?: string;
  /**
   * The address of the element's style sheet, whose text `styleSheetOf` gives: for pages whose policy
   * allows no inline styles. Then no `style` attribute is written either, and pictures show their
   * middle until the code is there. Default: an inline `<style>`.
   */
  readonly styleSheet?: string;
  /** Writes no `style` attribute, as with `styleSheet`: for policies that allow styles by their hash. Default: false. */
  readonly withoutStyleAttributes?: boolean;
}

// What a browser fetches after an event list's first content; a server draws it at once.
EventList.details = laterContent;
readRuleZones();

type Attributes = readonly (readonly [string, string])[];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Where a picture's focus is: the one `style` attribute that elements write. In texts `"` is escaped. */
const styleAttribute = / style="--focus:[^"]*"/g;

const attributesText = (attributes: Attributes): string =>
  attributes.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`)).join('');

const classOf = (tag: ElementTag): typeof CampaignElement => {
  const found = elementTags.includes(tag) ? customElements.get(tag) : undefined;
  if (!found) throw new RangeError(`There is no element <${tag}>: ${elementTags.join(', ')}`);
  return found as unknown as typeof CampaignElement;
};

/**
 * The style sheet of an element that is drawn on a server, and its hash, as `style-src` names it where
 * it is written inline ([CSP 3](https://www.w3.org/TR/CSP3/#grammardef-hash-source)), and `integrity` where it is linked.
 *
 * @throws {RangeError} where there is no such element.
 */
export const styleSheetOf = (tag: ElementTag): { readonly text: string; readonly hash: string } => {
  const text = classOf(tag)
    .elementStyles.map((styles) => ('cssText' in styles ? styles.cssText : ''))
    .join('\n');
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
};

/** An element with its attributes and data, at a moment: as the browser would construct it. */
const drawnAt = (
  tag: ElementTag,
  attributes: Attributes,
  { data, now, base }: RenderOptions,
): string => {
  const elementClass = classOf(tag);
  const { environment } = elementClass;
  const clock = now ? { ...systemClock, now: () => now.getTime() } : environment.clock;
  elementClass.environment = { ...environment, clock };
  try {
    const renderer = new LitElementRenderer(tag);
    for (const [name, value] of attributes) renderer.setAttribute(name, value);
    if (base) renderer.setAttribute('feed', base);
    renderer.setProperty('data', data);
    renderer.connectedCallback();
    const element = renderer.element as unknown as { render(): unknown };
    // Lit wants to know whose slots it draws.
    const context = { customElementHostStack: [renderer] };
    return collectResultSync(render(element.render(), context));
  } finally {
    elementClass.environment = environment;
  }
};

const attributesOf = ({ attributes = {}, language }: RenderOptions): Attributes => {
  const lang = language ?? String(attributes['lang'] ?? sourceLanguage);
  return Object.entries<string | number | boolean>({ ...attributes, lang })
    .filter(([, value]) => value !== false)
    .map(([name, value]) => [name, value === true ? '' : String(value)] as const);
};

/**
 * Draws the [declarative shadow root](https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode)
 * of an element alone: to put behind the start tag of an element that stands in a page already.
 * Options are those of {@link renderElement}; `content` is of no use here.
 *
 * @throws {RangeError} where there is no such element. Bad data throws nothing: the fallback is drawn.
 */
export const renderShadowRoot = async (
  tag: ElementTag,
  options: RenderOptions,
): Promise<string> => {
  const { styleSheet, withoutStyleAttributes = styleSheet !== undefined } = options;
  const attributes = attributesOf(options);
  await loadCatalogue(Object.fromEntries(attributes)['lang'] ?? sourceLanguage);
  const drawn = drawnAt(tag, attributes, options);
  const styles = styleSheet
    ? `<link rel="stylesheet" href="${escaped(styleSheet)}">`
    : `<style>${styleSheetOf(tag).text}</style>`;
  const kept = withoutStyleAttributes ? drawn.replaceAll(styleAttribute, '') : drawn;
  return `<template shadowrootmode="open">${styles}${kept}</template>`;
};

/**
 * Draws an element as HTML with a declarative shadow root, for a page that shows it before any script
 * runs. Whatever loads the element's code later takes it over: `embed.js`, a bundle, an import. Without
 * `feed` among the attributes, hand it `data` there.
 *
 * What only a browser knows is drawn there once the code runs: the reader's time zone, place and languages.
 *
 * @throws {RangeError} where there is no such element. Bad data throws nothing: the fallback is drawn.
 */
export const renderElement = async (tag: ElementTag, options: RenderOptions): Promise<string> => {
  const shadowRoot = await renderShadowRoot(tag, options);
  return `<${tag}${attributesText(attributesOf(options))}>${shadowRoot}${options.content ?? ''}</${tag}>`;
};
