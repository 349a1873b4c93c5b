/**
 * The frame page, for hosts that allow nothing but iframes: one element, as the address says.
 *
 * A page made for one choice carries it in `<meta name="wmb-choice" content="element=…">`.
 */
import { offer } from 'virtual:offer';
import { directionOf } from '../../locale/direction.js';
import { type Choice, type Fault, readChoice } from '../configuration/configuration.js';
import { createElement } from '../configuration/create-element.js';
import { tellHostOfLinks } from './host-links.js';
import { heightMessages } from './host-messages.js';
import { reportSize } from './report-size.js';

const metaOf = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;

const fixed = metaOf('wmb-choice');
/** The origins whose feeds this host shows; undefined: any. */
const feedOrigins = metaOf('wmb-feed-origins')?.split(/\s+/).filter(Boolean);

/** Leaving quickly would leave the frame alone, and show its reader's page on. */
const withoutExit = ({
  attributes: { 'quick-exit': _, ...attributes },
  ...rest
}: Choice): Choice => ({
  ...rest,
  attributes,
});

/** WordPress hides a frame until it has told its height: nothing in it would ever come into view. */
const atOnceForHosts = ({ attributes, ...rest }: Choice): Choice => ({
  ...rest,
  attributes:
    heightMessages(location).length > 0 ? { ...attributes, loading: 'eager' } : attributes,
});

/** For whoever set the frame up: in English, as code is. */
const sentence = ({ parameter, value }: Fault): string =>
  `What Migrants Bring: this frame takes no ${parameter}=“${value.slice(0, 80)}”.`;

const explain = (fault: Fault): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence(fault);
  return paragraph;
};

const isTaken = (feed: string): boolean =>
  !feedOrigins?.length || feedOrigins.includes(new URL(feed, document.baseURI).origin);

/**
 * Names the feed's host where no page is around this one: it stands under the address of whoever
 * serves the frame, who may have nothing to do with what is shown.
 */
const sourceOf = (feed: string): HTMLElement | undefined => {
  if (parent !== window) return undefined;
  const paragraph = document.createElement('p');
  paragraph.dir = 'ltr';
  paragraph.textContent = `Content from ${new URL(feed, document.baseURI).host}`;
  return paragraph;
};

/** Resolves when what is in `box` is drawn, or its fallback is because it can't be. */
const settled = (box: HTMLElement): Promise<unknown> =>
  new Promise((done) => {
    for (const type of ['wmb-load', 'wmb-error']) box.addEventListener(type, done, { once: true });
  });

/** Resolves when what there is to see is drawn. */
const show = async (box: HTMLElement): Promise<unknown> => {
  const query = new URLSearchParams(fixed ?? location.search);
  const { choice, faults } = readChoice(query, offer, document.baseURI);
  const feed = choice?.attributes.feed ?? '';
  if (!choice || !feed || !isTaken(feed)) {
    box.append(explain(faults[0] ?? { parameter: 'feed', value: feed }));
    return;
  }
  const { heading, lang } = choice.attributes;
  const source = sourceOf(feed);
  document.title = [heading, source?.textContent].filter(Boolean).join(' – ') || document.title;
  const root = document.documentElement;
  root.lang = lang ?? navigator.language;
  root.dir = directionOf(root.lang);
  if (source) box.before(source);
  box.append(createElement(atOnceForHosts(withoutExit(choice))));
  return settled(box);
};

const box = document.createElement('main');
document.body.style.margin = '0';
document.body.append(box);
tellHostOfLinks(location);
reportSize(box, show(box), location);
