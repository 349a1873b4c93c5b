/**
 * The custom properties of the elements as [design tokens](https://www.designtokens.org/tr/2025.10/format/)
 * and as CSS, read from the class docs: what the reference and Storybook show is read from there too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The name under which what the format lacks is kept. */
const vendor = 'org.what-migrants-bring';

const color = (hex) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
  alpha: 1,
  hex,
});

/** Type and value of a default; undefined for what has no value of its own. */
const valueOf = (text = '') => {
  const [, light, dark] = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/.exec(text) ?? [];
  if (light) return { $type: 'color', $value: color(light), dark: color(dark) };
  const [, number] = /^(\d+)(?:px)?$/.exec(text) ?? [];
  return number && { $type: 'dimension', $value: { value: Number(number), unit: 'px' } };
};

const tokenOf = ({ name, default: text, description }) => {
  const { dark, ...value } = valueOf(text) ?? {};
  const own = { cssProperty: name, ...(dark && { dark }) };
  return value.$value && { ...value, $description: description, $extensions: { [vendor]: own } };
};

/** Tokens of custom properties: `--wmb-color-text-muted` is `color.text-muted`. */
const groupsOf = (properties) => {
  const groups = {};
  for (const property of properties) {
    const token = tokenOf(property);
    if (!token) continue;
    const [, isColor, name] = /^--wmb-(color-)?(.+)$/.exec(property.name);
    (groups[isColor ? 'color' : 'size'] ??= {})[name] = token;
  }
  return groups;
};

/**
 * The custom properties of a custom-elements manifest: those that all elements have, and each
 * element's own, by its tag.
 */
export const customPropertiesIn = ({ modules }) => {
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, cssProperties = [] }) => ({ tagName, list: cssProperties }));
  const isShared = ({ name }) =>
    elements.every(({ list }) => list.some((one) => one.name === name));
  const own = elements.map(({ tagName, list }) => [tagName, list.filter((one) => !isShared(one))]);
  return {
    shared: elements[0].list.filter(isShared),
    own: Object.fromEntries(own.filter(([, list]) => list.length > 0).sort()),
  };
};

/** A document of design tokens. */
export const designTokens = ({ shared, own }) => ({
  wmb: groupsOf(shared),
  ...Object.fromEntries(Object.entries(own).map(([tag, list]) => [tag, groupsOf(list)])),
});

/** Rules that set each property to its default: to copy, and to change. */
export const tokensCss = ({ shared, own }) =>
  [[':root', shared], ...Object.entries(own)]
    .map(([selector, list]) => {
      const lines = list
        .filter(({ default: text }) => text)
        .map(
          ({ name, default: text, description }) => `  /* ${description} */\n  ${name}: ${text};\n`,
        );
      return `${selector} {\n${lines.join('')}}\n`;
    })
    .join('');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const properties = customPropertiesIn(
    JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8')),
  );
  const tokens = `${JSON.stringify(designTokens(properties), null, 2)}\n`;
  writeFileSync('dist/npm/design-tokens.json', tokens);
}
