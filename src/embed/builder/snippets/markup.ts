import { attributesText, attributeText, contentText } from './html.js';
import type { Plan } from './plan.js';

/** The link within the element, or nothing. */
export const fallbackMarkup = ({ choice: { fallback } }: Plan): string =>
  fallback.address
    ? `\n  <a href="${attributeText(fallback.address)}">${contentText(fallback.text || fallback.address)}</a>\n`
    : '';

/** The element as HTML. */
export const elementMarkup = (plan: Plan): string => {
  const { tag, attributes } = plan.choice;
  return `<${tag}${attributesText(attributes)}>${fallbackMarkup(plan)}</${tag}>`;
};

/** The declarations that a page's own style sheet holds for the element: room, and tokens. */
export const styleRules = ({ choice: { tag, tokens }, reserved }: Plan): string => {
  const [narrow, wide] = reserved;
  const declarations = [
    ...(narrow ? ['display: block;', `min-block-size: ${narrow.height}px;`] : []),
    ...Object.entries(tokens).map(([name, value]) => `${name}: ${value};`),
  ];
  if (declarations.length === 0) return '';
  const rule = `${tag} {\n  ${declarations.join('\n  ')}\n}`;
  return wide
    ? `${rule}\n@media (width >= ${wide.width}px) {\n  ${tag} {\n    min-block-size: ${wide.height}px;\n  }\n}`
    : rule;
};
