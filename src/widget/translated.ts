/** What browsers' page translation leaves behind in a shadow root. */

/** A template of Lit keeps its place in the property that Lit looks it up by. */
interface LitContainer {
  _$litPart$?: unknown;
}

/**
 * Chrome's translation puts each text into `font` elements, and Lit writes to the text node that it
 * put there: a change would not be seen. We draw no `font` elements.
 */
export const unwrapTranslations = (root: ParentNode): void => {
  // A font in a font goes with the outer one.
  for (const font of root.querySelectorAll('font:not(font font)')) {
    font.replaceWith(font.textContent);
  }
};

/** Forgets all that was drawn, so that it is drawn anew: the marks between which Lit draws may be gone. */
export const clearDrawing = (root: ParentNode, owner: Node): void => {
  root.replaceChildren();
  delete (owner as LitContainer)._$litPart$;
};
