import { html, nothing, type TemplateResult } from 'lit';
import type { CampaignEvent } from '../../../model/contract.js';
import type { TextLanguages } from '../../../locale/text.js';
import { link } from '../../../widget/templates/link.js';
import { words } from '../../../widget/templates/text.js';

export type Content = TemplateResult | typeof nothing;

/** A time, two with what is between them, or what stands around a dash. */
const unbroken =
  /(\p{Nd}{1,2}:\p{Nd}{2}(?:[^:]{1,9}\p{Nd}:\p{Nd}{2})?(?:\s\p{L}{1,9})?|[\p{Nd}/.]{1,10}\s?–\s?[\p{Nd}/.]{1,10})/u;

/**
 * Words that `Intl` wrote: in the reader's language, which need not be that of our messages. A range
 * of times stays in one line: not "6:00–" at the end of one, and "8:00" in the next.
 */
export const formatted = (
  content: string,
  { language, messageLanguage }: TextLanguages,
): TemplateResult => {
  const parts = content.split(unbroken).map((part, index) =>
    index % 2
      ? // prettier-ignore
        html`<span class="unbroken">${part}</span>`
      : part,
  );
  // prettier-ignore
  return html`<bdi lang=${language === messageLanguage ? nothing : language}>${parts}</bdi>`;
};

/** One of the things said in a line; nothing where there is nothing to say. */
export const fact = (content: unknown, part: string): Content =>
  content
    ? // prettier-ignore
      html` <span class=${part} part=${part}>${content}</span>`
    : nothing;

/** A line of its own; nothing where there is nothing to say. */
export const line = (content: unknown, part: string): Content =>
  content
    ? // prettier-ignore
      html`<p class=${part} part=${part}>${content}</p>`
    : nothing;

/** What is said after a link's words to whoever hears them alone: the event's name. */
export const aboutEvent = (
  { title }: Pick<CampaignEvent, 'title'>,
  textLanguages: TextLanguages,
): TemplateResult =>
  // prettier-ignore
  html`<span class="visually-hidden">: ${words(title, textLanguages)}</span>`;

/** A link that a reader may follow from here: to a page or a mailbox, nothing else. */
export const eventLink = (url: string | undefined, label: unknown, part: string): Content =>
  link(/^(?:tel|webcal):/i.test(url ?? '') ? undefined : url, label, part);
