import { type CSSResult, unsafeCSS } from 'lit';

/**
 * Sizes numbers in what a server renders: there no custom property can be set, and not every content
 * security policy allows an attribute to. A browser sets `--length` on each number instead.
 */
export const serverStyles = (): CSSResult => {
  const rules = [...Array(100).keys()].map(
    (length) => `[data-length='${length}']{--length:${length}}`,
  );
  return unsafeCSS(rules.join(''));
};
