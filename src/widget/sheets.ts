import type { CSSResult } from 'lit';

const sheets = new WeakMap<CSSResult, CSSStyleSheet>();

const sheetOf = (styles: CSSResult): CSSStyleSheet => {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    sheets.set(styles, sheet);
  }
  return sheet;
};

/**
 * Styles a shadow root. Lit asks `Document.prototype` whether it may adopt sheets; on a page where
 * MooTools 1.4 has replaced `Document` it then falls back to `<style>`, which a strict
 * `style-src` blocks. Asking the root itself is right everywhere.
 */
export const adoptSheets = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  root.adoptedStyleSheets = styles.map(sheetOf);
};
