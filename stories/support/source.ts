import { campaignFeed } from './feeds.js';

interface SourceContext {
  readonly component?: unknown;
  readonly args?: Readonly<Record<string, unknown>>;
}

const attributeOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** An attribute as HTML; nothing for properties and defaults. */
const written = ([name, value]: readonly [string, unknown]): string => {
  if (value === true) return ` ${attributeOf(name)}`;
  return typeof value === 'number' || (typeof value === 'string' && value !== '')
    ? ` ${attributeOf(name)}="${escaped(String(value))}"`
    : '';
};

/** The HTML with which a page gets what a story shows. */
export const sourceOf = (_code: string, { component, args = {} }: SourceContext): string => {
  const tag = String(component);
  const attributes = Object.entries({ feed: campaignFeed, ...args })
    .map(written)
    .join('');
  const data = args.data === undefined ? '' : '\n<!-- and the property `data` -->';
  return `<${tag}${attributes}></${tag}>${data}`;
};
