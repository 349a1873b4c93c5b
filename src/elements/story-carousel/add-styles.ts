import type { CSSResult } from 'lit';

const sheets = new WeakMap<CSSResult, CSSStyleSheet>();

/** Adds the styles of a part that has been fetched later than its element. */
export const addStyles = ({ shadowRoot: root }: Element, styles: CSSResult): void => {
  const sheet = sheets.get(styles) ?? new CSSStyleSheet();
  if (!sheets.has(styles)) sheet.replaceSync(styles.cssText);
  sheets.set(styles, sheet);
  if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
