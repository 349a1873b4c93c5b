/**
 * The script of a page with frames of ours: gives each `<iframe data-wmb>` the height that its
 * content asks for. A frame is heard only if it is such a one, and speaks from where its `src` is.
 */
import { heightOf, question } from './message.js';

const isOurs = (target: unknown): target is HTMLIFrameElement =>
  target instanceof HTMLIFrameElement && target.hasAttribute('data-wmb');

const ours = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

/**
 * Where a frame of ours speaks from. A sandboxed one has no origin of its own, which is written
 * `null`; one without an address speaks from nowhere.
 */
const originOf = (frame: HTMLIFrameElement): string | undefined => {
  if (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')) return 'null';
  return URL.canParse(frame.src) ? new URL(frame.src).origin : undefined;
};

// To whoever is in it: the question tells nothing.
const ask = (frame: HTMLIFrameElement): void => frame.contentWindow?.postMessage(question, '*');

addEventListener('message', ({ source, origin, data }) => {
  const height = heightOf(data);
  const frame = ours().find(({ contentWindow }) => contentWindow === source);
  if (frame && height && origin === originOf(frame)) frame.style.height = `${height}px`;
});
// Loads don't bubble. A frame that comes later is asked when it has come.
document.addEventListener('load', ({ target }) => isOurs(target) && ask(target), true);
ours().forEach(ask);
