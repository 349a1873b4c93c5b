import { type FrameAddress, secretOf } from './host-messages.js';

const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event.composedPath().find((one) => one instanceof HTMLAnchorElement);

/**
 * WordPress gives its frames no new tabs. It follows a link by itself where that leads to the frame's
 * own host, and the frame has the focus.
 */
export const tellHostOfLinks = (address: FrameAddress): void => {
  const secret = secretOf(address);
  if (secret === undefined || parent === window) return;
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || event.defaultPrevented || !/^https?:$/.test(link.protocol)) return;
    if (link.host !== new URL(document.baseURI).host) return;
    parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  });
};
