import { html, isServer, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../locale/direction.js';
import type { LocaleController } from '../../locale/locale-controller.js';
import { bestLanguage } from '../../locale/negotiation.js';
import { holdsWhatFollows } from '../unclosed.js';
import { heading } from './heading.js';

type Locale = Pick<
  LocaleController,
  'isReady' | 'languages' | 'markedLanguage' | 'messageLanguage'
>;

/** An element with a heading of its own. */
interface HeadedElement extends HTMLElement {
  readonly heading: string;
}

/**
 * The direction of our words, where it may be another than that of the page around. The page's own
 * stays in force where both languages run the same way: a page may be mirrored for reasons of its own.
 */
const directionIn = (
  element: HTMLElement,
  { isReady, messageLanguage, languages }: Locale,
): 'ltr' | 'rtl' | undefined => {
  const around = directionOf(languages[0] ?? '');
  // While messages are loading, only the page's own fallback is shown.
  const direction = isReady ? directionOf(messageLanguage) : around;
  const turns = element.hasAttribute('lang') || direction !== around;
  return turns && !element.hasAttribute('dir') ? direction : undefined;
};

/** The heading is the page's, and so in the page's language, not in that of our messages. */
const headingText = (text: string, { messageLanguage, languages }: Locale): unknown => {
  const [language = messageLanguage] = languages;
  const isOurs = bestLanguage([messageLanguage], [language]) !== undefined;
  return isOurs ? text : html`<bdi lang=${language} dir=${directionOf(language)}>${text}</bdi>`;
};

export interface BoxOptions {
  readonly locale: Locale;
  /** The element's accessible name where it has no heading. */
  readonly name: string;
  /** The level of the heading, 2 to 6. */
  readonly level: number;
}

/** The box around everything that an element draws, with its heading; below it, what the page holds by mistake. */
export const box = (
  element: HeadedElement,
  content: unknown,
  { locale, name, level }: BoxOptions,
): TemplateResult => {
  const { heading: title } = element;
  return html`<section
    class="widget"
    part="base"
    aria-label=${title || name}
    lang=${locale.markedLanguage ?? nothing}
    dir=${directionIn(element, locale) ?? nothing}
  >
    ${title ? heading(level, headingText(title, locale), 'heading') : nothing}${content}
  </section>
  ${!isServer && holdsWhatFollows(element) ? html`<slot></slot>` : nothing}`;
};

/** The fallback, and below it the grey shape of what will come, if a feed is loading. */
export const loading = (skeleton: TemplateResult | undefined): TemplateResult =>
  html`<slot></slot>${
    skeleton
      ? html`<div class="skeleton" part="skeleton" aria-hidden="true">${skeleton}</div>`
      : nothing
  }`;
