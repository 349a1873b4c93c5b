/** Pages that a server has drawn, for tests in every engine: `/served/wmb-event-list/ar`, with the loader of `dist/cdn`. */
import { readFileSync } from 'node:fs';

/** Runs before the loader: what stands in the shadow root, at each change, and what a reader does with it meanwhile. */
const recorder = `
  const { shadowRoot } = document.querySelector('main > *');
  const find = (part) => shadowRoot.querySelector('[part~="' + part + '"]');
  const countOf = () => shadowRoot.querySelectorAll('[data-story], [part~="item"], [part~="event"], [part~="row"]').length;
  const kept = (window.kept = { drawings: [], count: countOf() });
  const note = () => {
    const boxes = shadowRoot.querySelectorAll('[part~="base"]').length;
    const skeletons = shadowRoot.querySelectorAll('[part~="skeleton"]').length;
    const isLess = countOf() < kept.count;
    kept.drawings.push(boxes + ' drawn, ' + skeletons + ' grey' + (isLess ? ', less' : ''));
  };
  note();
  shadowRoot.querySelector('details')?.setAttribute('open', '');
  kept.opened = shadowRoot.querySelectorAll('details[open]').length;
  find('scroller')?.scrollTo({ left: 200 * (document.dir === 'rtl' ? -1 : 1), behavior: 'instant' });
  shadowRoot.querySelector('a[href], input')?.focus({ preventScroll: true });
  kept.focused = shadowRoot.activeElement?.localName;
  kept.scrolled = find('scroller')?.scrollLeft;
  new MutationObserver(note).observe(shadowRoot, { childList: true, subtree: true });
  addEventListener('wmb-load', () => (kept.isLoaded = true));`;

/** Answers such an address; others are none of its. A middleware of Koa. */
export const servedPages = async (context, next) => {
  // As they are: the test server resolves imports, and the loader checks what it fetches by its hash.
  const [, file] = /^\/served\/cdn\/([\w.-]+\.js)$/.exec(context.path) ?? [];
  if (file) {
    context.type = 'js';
    context.body = readFileSync(`dist/cdn/${file}`);
    return undefined;
  }
  const [, tag, language] = /^\/served\/(wmb-[a-z-]+)\/([a-z]{2})$/.exec(context.path) ?? [];
  if (!tag) return next();
  const { renderElement } = await import('../../dist/npm/server/render-element.js');
  const element = await renderElement(tag, {
    attributes: { feed: '/data/feed.json', 'time-zone': 'Europe/Paris' },
    data: JSON.parse(readFileSync('data/feed.json', 'utf8')),
    base: `${context.origin}/data/feed.json`,
    language,
  });
  context.type = 'html';
  context.body = `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>Served</title><main>${element}</main><script>${recorder}</script><script async src="/served/cdn/embed.js"></script></html>`;
  return undefined;
};
