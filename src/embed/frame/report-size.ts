import { isQuestion, sizeMessage } from './message.js';

/**
 * Tells the page around this frame how high `box` is, from its question on: that page alone, under
 * the origin that it asked from. A page without an origin of its own (a file, a sandbox) could be
 * any, and is not answered. Nor is any before `drawn`: the page keeps the height that it gave, or
 * it would jump to that of a fallback and on.
 */
export const reportSize = (box: Element, drawn: Promise<unknown>): void => {
  let isDrawn = false;
  let asker: string | undefined;
  let told: number | undefined;
  const tell = () => {
    // 0 while the frame is hidden: the size comes when it is shown.
    const message = sizeMessage(box.getBoundingClientRect().height);
    if (!isDrawn || !asker || !message || message.height === told) return;
    told = message.height;
    parent.postMessage(message, asker);
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || !/^https?:/.test(origin) || !isQuestion(data)) return;
    asker = origin;
    told = undefined;
    tell();
  });
  void drawn.then(() => {
    isDrawn = true;
    new ResizeObserver(tell).observe(box);
  });
};
