/**
 * Makes `document.hidden` say `true`, as in a tab in the background, until the function that it
 * returns is called. Defined on the prototype, where the elements read it: a property of the
 * document itself may be an element of the page.
 */
export const hidePage = (): (() => void) => {
  const own = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!;
  Object.defineProperty(Document.prototype, 'hidden', { ...own, get: () => true });
  return () => Object.defineProperty(Document.prototype, 'hidden', own);
};
