import type { Colour } from './contrast.js';

/** `color(srgb 0.1 0.2 0.3 / 0.5)`, as engines write a mixed colour. */
const parse = (computed: string): Colour | undefined => {
  const parts = /^color\(srgb ([^)]+)\)$/
    .exec(computed)?.[1]
    ?.split(/[\s/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = parts ?? [];
  return red === undefined || green === undefined || blue === undefined
    ? undefined
    : [red, green, blue, alpha];
};

/** What `colour`, in any words of CSS, looks like in a scheme. Undefined when it is no colour. */
export const resolveColour = (
  colour: string,
  scheme: 'light' | 'dark',
  page: Document = document,
): Colour | undefined => {
  const probe = page.createElement('span');
  probe.style.colorScheme = scheme;
  probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
  if (!probe.style.color) return undefined;
  page.body.append(probe);
  const computed = (page.defaultView ?? window).getComputedStyle(probe).color;
  probe.remove();
  return parse(computed);
};

/** The same as six hexadecimal digits, which is all that a colour well takes. */
export const hexOf = ([red, green, blue]: Colour): string =>
  [red, green, blue]
    .map((part) => Math.round(Math.min(Math.max(part, 0), 1) * 255))
    .reduce((text, part) => text + part.toString(16).padStart(2, '0'), '#');
