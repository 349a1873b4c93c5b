import { readFileSync } from 'node:fs';

const exportsOf = (code) =>
  /export\{([^}]*)\}/
    .exec(code)?.[1]
    .split(',')
    .map((name) => name.split(' as ').at(-1))
    .sort()
    .join();
const names = 'CSSResult,adoptStyles,css,getCompatibleStyle,supportsAdoptingStyleSheets,unsafeCSS';

/**
 * A Rollup plugin that fits Lit, and ical.js, to pages that are not ours.
 *
 * - Its Trusted Types policy takes our name: a page whose own Lit holds the name `lit-html` would
 *   refuse a second, and a partner can allow ours alone.
 * - Its `css` tag is `css-tag.js` beside this file.
 *
 * - ical.js does without `Array.from`, which Prototype 1.7 and MooTools break.
 *
 * The first two fail the build when Lit is no longer as it was.
 */
export const litForAnyPage = (policyName) => ({
  name: 'lit-for-any-page',
  transform(code, id) {
    if (id.endsWith('/lit-html/lit-html.js')) {
      const renamed = code.replace('createPolicy("lit-html"', `createPolicy("${policyName}"`);
      if (renamed === code) this.error('Lit no longer makes its policy where it did.');
      return { code: renamed, map: null };
    }
    if (id.endsWith('/reactive-element/css-tag.js')) {
      if (exportsOf(code) !== names) this.error(`Lit’s css-tag now exports ${exportsOf(code)}.`);
      return { code: readFileSync(new URL('css-tag.js', import.meta.url), 'utf8'), map: null };
    }
    if (id.endsWith('/ical.js/dist/ical.js')) {
      return { code: code.replaceAll(/\bArray\.from\((\w+)\)/g, '[...$1]'), map: null };
    }
    return null;
  },
});
