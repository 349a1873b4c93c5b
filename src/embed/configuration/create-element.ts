import type { Choice, Fallback } from './configuration.js';

const linkTo = ({ address, text }: Fallback, page: Document): HTMLAnchorElement => {
  const link = page.createElement('a');
  link.href = address;
  link.textContent = text || address;
  return link;
};

/** The element of a choice, not in the page yet. Nothing in it is read as markup. */
export const createElement = (
  { tag, attributes, tokens, fallback }: Choice,
  page: Document = document,
): HTMLElement => {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(tokens)) element.style.setProperty(name, value);
  if (fallback.address) element.append(linkTo(fallback, page));
  return element;
};
