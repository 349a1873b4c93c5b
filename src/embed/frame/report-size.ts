import { type FrameAddress, heightMessages, isReadyMessage } from './host-messages.js';
import { isQuestion, sizeMessage } from './message.js';

/**
 * Tells the page around this frame how high `box` is, from its question on: that page alone, under
 * the origin that it asked from. A page without an origin of its own (a file, a sandbox) could be
 * any, and is not answered. Nor is any before `drawn`: the page keeps the height that it gave, or
 * it would jump to that of a fallback and on.
 *
 * The scripts of WordPress, Pym and AMP ask by the frame's address. They are told without their
 * origin, which the frame can't know: a height, and what they wrote into the address themselves.
 */
export const reportSize = (box: Element, drawn: Promise<unknown>, address: FrameAddress): void => {
  const messages = heightMessages(address);
  let isDrawn = false;
  let asker: string | undefined;
  let told: number | undefined;
  let toldHost: number | undefined;
  const tellHost = (height: number): void => {
    if (height === toldHost) return;
    toldHost = height;
    for (const message of messages) parent.postMessage(message(height), '*');
  };
  const tell = (): void => {
    // 0 while the frame is hidden: the size comes when it is shown.
    const message = sizeMessage(box.getBoundingClientRect().height);
    if (!isDrawn || !message) return;
    if (parent !== window) tellHost(message.height);
    if (!asker || message.height === told) return;
    told = message.height;
    parent.postMessage(message, asker);
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent) return;
    if (isReadyMessage(data, address)) toldHost = undefined;
    else if (/^https?:/.test(origin) && isQuestion(data)) {
      asker = origin;
      told = undefined;
    } else return;
    tell();
  });
  void drawn.then(() => {
    isDrawn = true;
    // Engines lay nothing out, and observe nothing, in a frame that is out of sight.
    tell();
    new ResizeObserver(tell).observe(box);
  });
};
