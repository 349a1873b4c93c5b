/**
 * Stands in for Lit's `css-tag.js` in the files for any page: a third of its size, and right where
 * MooTools 1.4 has replaced `Document` (Lit asks `Document.prototype` whether sheets can be
 * adopted, and falls back to `<style>`, which a strict `style-src` blocks).
 */
export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const css = ([cssText]) => new CSSResult(cssText);
export const unsafeCSS = (cssText) => new CSSResult(cssText);
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
