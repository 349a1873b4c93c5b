/** What a server has drawn, taken over by the loader, in every engine and in six languages. */
import { expect, waitUntil } from '@open-wc/testing';

interface Kept {
  readonly drawings: readonly string[];
  /** How many `details` were opened. */
  readonly opened: number;
  readonly focused?: string;
  readonly scrolled?: number;
  readonly isLoaded?: boolean;
}

interface ServedWindow extends Window {
  readonly kept: Kept;
}

const tags = [
  'wmb-story-carousel',
  'wmb-statistics-counter',
  'wmb-event-list',
  'wmb-organisation-finder',
];

const frames = new Set<HTMLIFrameElement>();

const rootOf = ({ document }: Window): ShadowRoot =>
  document.querySelector('main > *')!.shadowRoot!;

const open = async (tag: string, language: string): Promise<ServedWindow> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 600px; block-size: 500px';
  frame.src = `/served/${tag}/${language}`;
  frames.add(frame);
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const view = frame.contentWindow as ServedWindow;
  await waitUntil(() => view.kept.isLoaded, 'the feed', { timeout: 8000 });
  return view;
};

describe('HTML from a server', () => {
  afterEach(() => {
    for (const frame of frames) frame.remove();
    frames.clear();
  });

  for (const tag of tags) {
    for (const language of ['en', 'fr', 'es', 'ar', 'zh', 'ru']) {
      it(`${tag} in ${language} is drawn once, never shows less, and keeps focus, scroll and what was open`, async () => {
        const view = await open(tag, language);
        const { kept } = view;
        const root = rootOf(view);
        expect([...new Set(kept.drawings)]).to.deep.equal(['1 drawn, 0 grey']);
        expect(root.activeElement?.localName).to.equal(kept.focused);
        expect(root.querySelector('[part~="scroller"]')?.scrollLeft).to.equal(kept.scrolled);
        expect(root.querySelectorAll('details[open]').length).to.equal(kept.opened);
      });
    }
  }
});
