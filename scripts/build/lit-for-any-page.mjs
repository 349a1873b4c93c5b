import { fileURLToPath } from 'node:url';

const nativeModule = fileURLToPath(new URL('../../src/widget/native.ts', import.meta.url));

/**
 * What is put in place of what, by file of Lit: only what a guest on a page must not do. All else
 * stays as published.
 *
 * - No list of Lit's versions on `window`, and no calls to polyfills' hooks there.
 * - `Symbol` and `window` stay as they are: only decorators, of which we use none, need the
 *   metadata, and under SES `lockdown()` setting it throws.
 * - The Trusted Types policy takes our name: a page whose own Lit holds the name `lit-html` would
 *   refuse a second, and a partner can allow ours alone.
 * - The document's methods are those of its prototype: `<img name="createElement">` hides its own.
 * - It reads no array past its end: where a page has set `Object.prototype[1]`, drawing would not end.
 * - Sheets are always adopted: MooTools 1.4 replaces `Document`, of which Lit asks whether they can
 *   be, and its fallback, `<style>`, is blocked by a strict `style-src`.
 */
const changes = (policy) => ({
  '/lit-html/lit-html.js': [
    ['s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', policy],
    [
      /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);const D=/,
      ',D=',
    ],
    ['n=0,r=s[0];', 'n=0,r=s.length>0?s[0]:void 0;'],
    ['r=s[++n]}', 'r=++n<s.length?s[n]:void 0}'],
    ['l.createComment("")', 'native(l,"createComment").call(l,"")'],
    ['l.createTreeWalker(l,129)', 'native(l,"createTreeWalker").call(l,l,129)'],
    ['l.createElement("template")', 'native(l,"createElement").call(l,"template")'],
    ['l.createTextNode(t)', 'native(l,"createTextNode").call(l,t)'],
    ['(t?.creationScope??l).importNode(i,!0)', 'native(l,"importNode").call(l,i,!0)'],
  ],
  '/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [
      /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      ';',
    ],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  '/reactive-element/css-tag.js': [[/e=t\.ShadowRoot&&.*?CSSStyleSheet\.prototype,/, 'e=!0,']],
  '/lit-element/lit-element.js': [
    [
      /,s\.litElementHydrateSupport.*?;(const n=.*?);\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      ';$1;',
    ],
    ['const s=globalThis;', ''],
  ],
});

/**
 * A Rollup plugin that fits Lit to pages that are not ours by the `changes`. It fails the build when
 * Lit is no longer as it was.
 *
 * @param {string} policy - an expression: the Trusted Types policy for templates, or undefined.
 */
export const litForAnyPage = (policy) => ({
  name: 'lit-for-any-page',
  transform(code, id) {
    const [, replacements] =
      Object.entries(changes(policy)).find(([file]) => id.endsWith(file)) ?? [];
    if (!replacements) return null;
    const change = (before, [found, put]) => {
      const after = before.replace(found, put);
      if (after === before) this.error(`Lit no longer says ${found}.`);
      return after;
    };
    const changed = replacements.reduce(change, code);
    const imported = changed.includes('native(')
      ? `import { native } from ${JSON.stringify(nativeModule)};\n`
      : '';
    return { code: imported + changed, map: null };
  },
});

/** For pages that are ours: a policy of our name, of Lit's making. */
export const ownPolicy = 's?s.createPolicy("what-migrants-bring",{createHTML:t=>t}):void 0';
