import type { CSSResult } from 'lit';

/** Styles what was not there at first: adds a sheet to a shadow root, once. */
export const addStyles = (
  root: HTMLElement | DocumentFragment,
  { styleSheet }: CSSResult,
): void => {
  const { adoptedStyleSheets: sheets } = root as ShadowRoot;
  if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
};
