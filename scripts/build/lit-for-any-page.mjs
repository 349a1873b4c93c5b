import { fileURLToPath } from 'node:url';

const nativeModule = fileURLToPath(new URL('../../src/widget/native.ts', import.meta.url));

/**
 * Replacements in files of Lit, for what code on a stranger's page must not do. All else stays as
 * published.
 *
 * - No list of Lit's versions on `window`, and no calls to hooks of polyfills there.
 * - `Symbol` and `window` are not changed: only decorators, which we do not use, need `Symbol.metadata`,
 *   and setting it throws under SES `lockdown()`.
 * - The Trusted Types policy takes our name: a page whose own Lit holds the name `lit-html` would
 *   refuse a second, and a partner can allow ours alone.
 * - Methods of the document are taken from its prototype: `<img name="createElement">` hides them.
 * - Options have no prototype, fields are written before they are read, and listeners are given no
 *   options: a page may have set `Object.prototype.state`, `renderRoot` or `signal`.
 * - No array is read past its end: if a page has set `Object.prototype[1]`, drawing would not end.
 * - Style sheets are always adopted. Lit asks `Document` whether that is possible, MooTools 1.4
 *   replaces `Document`, and Lit's fallback, `<style>`, is blocked by a strict `style-src`.
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
    ['void 0!==s.strings?', 'u(s.strings)?'],
    ['if(void 0===h)t=M(', 'if(!u(h))t=M('],
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    ['removeEventListener(this.name,this,s)', 'removeEventListener(this.name,this)'],
    ['addEventListener(this.name,this,t)', 'addEventListener(this.name,this)'],
  ],
  '/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['createProperty(t,s=b){', 'createProperty(t,s){s={__proto__:null,...s};'],
    ['configurable:!0,enumerable:!0}', '__proto__:null,configurable:!0,enumerable:!0}'],
    ['shadowRootOptions={', 'shadowRootOptions={__proto__:null,'],
    ['this._$Ep=void 0', 'this._$Ep=this._$EO=this.renderRoot=void 0'],
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
    ['renderOptions={', 'renderOptions={__proto__:null,'],
    [
      /,s\.litElementHydrateSupport.*?;(const n=.*?);\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      ';$1;',
    ],
    ['const s=globalThis;', ''],
  ],
});

/**
 * A Rollup plugin that makes the `changes` in Lit. It fails the build if the text to be replaced is no
 * longer there.
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

/** For pages of our own (frames, the builder): Lit creates the policy, under our name. */
export const ownPolicy = 's?s.createPolicy("what-migrants-bring",{createHTML:t=>t}):void 0';
