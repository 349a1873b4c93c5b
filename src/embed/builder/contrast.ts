/** Contrast between two colours, as [WCAG 2.2](https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio) has it. */

/** Red, green and blue in sRGB, and how opaque, 0 to 1 each. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** What is seen of `above` on an opaque `below`. */
const over = (above: Colour, below: Colour): Colour => {
  const mix = (index: 0 | 1 | 2) => above[index] * above[3] + below[index] * (1 - above[3]);
  return [mix(0), mix(1), mix(2), 1];
};

/** 1, no difference, to 21, black on white. */
export const contrast = (foreground: Colour, background: Colour): number => {
  const [light = 0, dark = 0] = [over(foreground, background), background]
    .map(luminance)
    .sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
};

/** Two tokens that meet on screen, and how far apart they must be. */
export interface Pair {
  readonly foreground: string;
  readonly background: string;
  readonly least: number;
}

const pair = (foreground: string, background: string, least: number): Pair => ({
  foreground: `--wmb-color-${foreground}`,
  background: `--wmb-color-${background}`,
  least,
});

/** 4.5 for text ([SC 1.4.3](https://www.w3.org/TR/WCAG22/#contrast-minimum)), 3 for what is no text (SC 1.4.11). */
export const pairs: readonly Pair[] = [
  pair('text', 'surface', 4.5),
  pair('text', 'surface-raised', 4.5),
  pair('text-muted', 'surface', 4.5),
  pair('accent', 'surface', 4.5),
  pair('accent', 'surface-raised', 4.5),
  pair('accent-text', 'accent', 4.5),
  pair('second', 'surface', 4.5),
  pair('focus', 'surface', 3),
];

export interface LowContrast extends Pair {
  readonly scheme: 'light' | 'dark';
  /** 1 to 21. */
  readonly ratio: number;
}

/**
 * The pairs that `tokens` bring too close together. `resolve` says what a token looks like in a
 * scheme, undefined where that can't be told.
 */
export const lowContrasts = (
  tokens: Readonly<Record<string, string>>,
  schemes: readonly ('light' | 'dark')[],
  resolve: (token: string, scheme: 'light' | 'dark') => Colour | undefined,
): LowContrast[] => {
  const chosen = pairs.filter(
    ({ foreground, background }) => foreground in tokens || background in tokens,
  );
  return schemes.flatMap((scheme) =>
    chosen.flatMap((each) => {
      const [above, below] = [each.foreground, each.background].map((token) =>
        resolve(token, scheme),
      );
      const ratio = above && below ? contrast(above, below) : each.least;
      return ratio < each.least ? [{ ...each, scheme, ratio }] : [];
    }),
  );
};
