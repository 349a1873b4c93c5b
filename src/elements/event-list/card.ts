import type { MsgFn } from '@lit/localize/internal/types.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextLanguages } from '../../locale/text.js';
import { heading } from '../../widget/templates/heading.js';
import { link } from '../../widget/templates/link.js';
import { text, words } from '../../widget/templates/text.js';
import { dateBlock } from './date-block.js';
import { type DateStyle, dayText } from './dates.js';
import type { Occurrence } from './occurrence.js';

export type Content = TemplateResult | typeof nothing;

/** What of a card takes more than plain days to be told. */
export interface Telling {
  /** Class names by which it looks: past, now or upcoming, and what became of it. */
  readonly state: string;
  readonly chips: Content;
  readonly facts: readonly unknown[];
  readonly notes: readonly unknown[];
  readonly remarks: Content;
  readonly links: readonly unknown[];
  /** What comes when the desk does; undefined until then. */
  readonly actions: unknown;
}

/** What words are put in. */
interface Words {
  readonly textLanguages: TextLanguages;
  readonly msg: MsgFn;
}

export interface CardContext extends Words {
  readonly style: DateStyle;
  /** Tells more than plain days, as soon as it is there. */
  readonly almanac: { tell(occurrence: Occurrence): Telling | undefined } | undefined;
}

/** Words that `Intl` wrote: in the reader's language, which need not be that of our messages. */
export const written = (
  content: string,
  { language, messageLanguage }: TextLanguages,
): TemplateResult =>
  // prettier-ignore
  html`<bdi lang=${language === messageLanguage ? nothing : language}>${content}</bdi>`;

/** One of the things said in a line; nothing where there is nothing to say. */
export const fact = (content: unknown, part: string): Content =>
  content
    ? // prettier-ignore
      html` <span class=${part} part=${part}>${content}</span>`
    : nothing;

/** The date in words, and for machines. */
export const time = (machine: string, told: string, textLanguages: TextLanguages): TemplateResult =>
  // prettier-ignore
  html`<time datetime=${machine}>${written(told, textLanguages)}</time>`;

const when = (occurrence: Occurrence, { style, textLanguages }: CardContext): Content => {
  const { event, first } = occurrence;
  return fact(
    time(first.slice(0, event.start.length), dayText(occurrence, style), textLanguages),
    'when',
  );
};

export const place = ({ place: where }: Occurrence, { textLanguages, msg }: Words): Content => {
  const { name, address } = where ?? {};
  const comma = name && address && msg(', ');
  const told = [text(name, textLanguages), comma, text(address, textLanguages)];
  return fact((name || address) && told, 'place');
};

/** What is said after an event's name to whoever hears a link's words alone. */
export const about = ({ title }: Occurrence, textLanguages: TextLanguages): TemplateResult =>
  // prettier-ignore
  html`<span class="visually-hidden">: ${words(title, textLanguages)}</span>`;

/** A link that a reader may follow from here: to a page or a mailbox, nothing else. */
export const follow = (url: string | undefined, label: unknown, part: string): Content =>
  link(/^(?:tel|webcal):/i.test(url ?? '') ? undefined : url, label, part);

/** Keeps the place of buttons and links that are still to come: they take as much room as their words. */
export const coming = (all: readonly unknown[]): unknown[] =>
  all.filter(Boolean).map(
    (words) => html`
      <span class="coming">${words}</span>
    `,
  );

/** What can be done as soon as the desk is there. */
const actionsToCome = ({ place: where, event }: Occurrence, msg: MsgFn): unknown[] => {
  const isOnMap = event.attendance !== 'online' && (where?.position ?? where?.address);
  return coming([isOnMap && msg('Map'), msg('Add to calendar')]);
};

/** One occurrence of an event. */
export const card = (occurrence: Occurrence, level: number, context: CardContext) => {
  const { event, title } = occurrence;
  const { textLanguages, msg, style, almanac } = context;
  const more = almanac?.tell(occurrence);
  return html`
    <article class="event ${more?.state}" part="event" tabindex="-1">
      ${dateBlock(occurrence, style)}
      <div class="body">
        ${more?.chips}
        ${heading(level, text(title, textLanguages), 'title')}
        <p class="facts" part="facts">
          ${more?.facts ?? [when(occurrence, context), place(occurrence, context)]}
        </p>
        ${more?.notes} ${
          event.summary &&
          html`
            <p class="summary" part="summary">${text(event.summary, textLanguages)}</p>
          `
        }
        ${more?.remarks}
        <p class="links" part="links">
          ${more?.links}
          ${follow(event.url, [msg('Read more'), about(occurrence, textLanguages)], 'event-link')}
          ${more?.actions ?? actionsToCome(occurrence, msg)}
        </p>
      </div>
    </article>
  `;
};
