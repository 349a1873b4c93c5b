/**
 * The frame page, for hosts that allow nothing but iframes: one element, as the address says.
 *
 * A page made for one choice carries it in `<meta name="wmb-choice" content="element=…">`.
 */
import { offer } from 'virtual:offer';
import { directionOf } from '../../locale/direction.js';
import { type Choice, type Fault, readChoice } from '../configuration/configuration.js';
import { createElement } from '../configuration/create-element.js';
import { reportSize } from './report-size.js';

const fixed = document.querySelector<HTMLMetaElement>('meta[name="wmb-choice"]')?.content;

/** Leaving quickly would leave the frame alone, and show its reader's page on. */
const withoutExit = ({
  attributes: { 'quick-exit': _, ...attributes },
  ...rest
}: Choice): Choice => ({
  ...rest,
  attributes,
});

/** For whoever set the frame up: in English, as code is. */
const sentence = ({ parameter, value }: Fault): string =>
  `What Migrants Bring: this frame takes no ${parameter}=“${value.slice(0, 80)}”.`;

const explain = (fault: Fault): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence(fault);
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
  if (!choice || !choice.attributes.feed) {
    box.append(explain(faults[0] ?? { parameter: 'feed', value: '' }));
    return;
  }
  const { heading, lang } = choice.attributes;
  if (heading) document.title = heading;
  const root = document.documentElement;
  root.lang = lang ?? navigator.language;
  root.dir = directionOf(root.lang);
  box.append(createElement(withoutExit(choice)));
  return settled(box);
};

const box = document.createElement('main');
document.body.style.margin = '0';
document.body.append(box);
reportSize(box, show(box));
