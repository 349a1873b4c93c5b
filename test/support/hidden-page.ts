/**
 * Makes `document.hidden` true, as in a background tab, until the returned function is called. It is
 * defined on the prototype, where the elements read it: a property of the document itself may be an
 * element of the page.
 */
export const hidePage = (): (() => void) => {
  const own = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!;
  Object.defineProperty(Document.prototype, 'hidden', { ...own, get: () => true });
  return () => Object.defineProperty(Document.prototype, 'hidden', own);
};
