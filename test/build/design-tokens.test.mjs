/** Design tokens are what the style sheets of the elements really fall back to. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { customPropertiesIn, designTokens, tokensCss } from '../../scripts/build/design-tokens.mjs';

const manifest = JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8'));
const properties = customPropertiesIn(manifest);
const tokens = designTokens(properties);
const { wmb } = tokens;
const all = Object.entries({ '': properties.shared, ...properties.own });

const stylesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.styles.ts'))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8'))
    .join('\n');

/** What the style sheets of an element, or those of all, take where a page has set nothing. */
const fallbackOf = (name, tag) => {
  const styles = stylesIn(tag ? `src/elements/${tag.replace('wmb-', '')}` : 'src/widget');
  return new RegExp(`var\\(\\s*${name},\\s*((?:[^()]|\\([^()]*\\))+?)\\s*\\)`).exec(styles)?.[1];
};

describe('design tokens', () => {
  it('have every colour, in light and dark, and every size', () => {
    assert.deepEqual(Object.keys(wmb.color), [
      'surface',
      'surface-raised',
      'text',
      'text-muted',
      'accent',
      'second',
      'line',
      'focus',
    ]);
    for (const token of Object.values(wmb.color)) {
      assert.match(token.$value.hex, /^#[\da-f]{6}$/);
      assert.match(token.$extensions['org.what-migrants-bring'].dark.hex, /^#[\da-f]{6}$/);
      assert.ok(token.$description);
    }
    assert.deepEqual(wmb.size.radius.$value, { value: 12, unit: 'px' });
  });

  it('have the values that the style sheets fall back to', () => {
    for (const [tag, list] of all) {
      for (const { name, default: text } of list.filter((one) => one.default)) {
        assert.equal(fallbackOf(name, tag), text, `${tag} ${name}`);
      }
    }
  });

  it('say a colour as the format does: components of sRGB from 0 to 1', () => {
    const shared = [
      { name: '--wmb-color-a', default: 'light-dark(#000000, #ffffff)' },
      { name: '--wmb-color-b', default: 'light-dark(#ff8000, #336699)' },
      { name: '--wmb-font-family', default: 'inherit' },
    ];
    const { color } = designTokens({ shared, own: {} }).wmb;
    assert.deepEqual(color.a.$value.components, [0, 0, 0]);
    assert.deepEqual(color.b.$value.components, [1, 0.502, 0]);
    assert.deepEqual(Object.keys(color), ['a', 'b']);
  });

  it('are CSS as well: what all share, and what is an element’s own', () => {
    const css = tokensCss(properties);
    assert.match(css, /^:root \{[^}]*--wmb-radius: 12px;[^}]*\}/);
    assert.match(css, /wmb-story-carousel \{[^}]*--wmb-gap: 24px;/);
    assert.match(css, /wmb-statistics-counter \{[^}]*--wmb-gap: 32px;/);
  });

  it('are in the package as the build wrote them', () => {
    const built = JSON.parse(readFileSync('dist/npm/design-tokens.json', 'utf8'));
    assert.deepEqual(built, tokens);
  });
});
