import type { CSSResult, CSSResultOrNative } from 'lit';

type Root = HTMLElement | DocumentFragment;

/** What `addStyles` has added to each shadow root, in order. */
const added = new WeakMap<Root, CSSResult[]>();
/** A constructed style sheet works only in the document that it was made in: others need copies. */
const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

const copyFor = (owner: Document, styles: CSSResult): CSSStyleSheet | undefined => {
  // The document of a template has no window, and draws nothing.
  const view = owner.defaultView;
  if (!view) return undefined;
  const known = copies.get(owner) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(owner, known);
  const copy = known.get(styles) ?? new view.CSSStyleSheet();
  if (!known.has(styles)) copy.replaceSync(styles.cssText);
  known.set(styles, copy);
  return copy;
};

const sheetFor = (owner: Document, styles: CSSResult): CSSStyleSheet | undefined =>
  owner === document ? styles.styleSheet : copyFor(owner, styles);

const adopt = (root: Root, styles: CSSResult): void => {
  const { adoptedStyleSheets: sheets } = root as ShadowRoot;
  const sheet = sheetFor(root.ownerDocument, styles);
  if (sheet && !sheets.includes(sheet)) sheets.push(sheet);
};

/** Adds a style sheet to a shadow root, once: for parts that are loaded later. */
export const addStyles = (root: Root, styles: CSSResult): void => {
  const list = added.get(root) ?? [];
  added.set(root, list);
  if (!list.includes(styles)) list.push(styles);
  adopt(root, styles);
};

/**
 * Styles a shadow root in a document that it has been moved to, which drops all its style sheets:
 * a frame or another window, say. See lit/lit#4868.
 */
export const adoptAgain = (root: Root, own: readonly CSSResultOrNative[]): void => {
  (root as ShadowRoot).adoptedStyleSheets = [];
  for (const styles of [...own, ...(added.get(root) ?? [])]) {
    if ('cssText' in styles) adopt(root, styles);
  }
};
