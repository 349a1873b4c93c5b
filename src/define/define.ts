/** Registers an element; harmless when its tag is taken, by this code run twice or by an older copy of it. */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
