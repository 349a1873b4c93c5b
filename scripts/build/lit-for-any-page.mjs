import { fileURLToPath } from 'node:url';

const nativeModule = fileURLToPath(new URL('../../src/widget/native.ts', import.meta.url));

/**
 * Options of properties, and methods, that no element of ours has: see `isUnused`. Properties write no
 * attributes, are not read from them as JSON, and no decorator makes them.
 */
const propertiesAsWeDeclareThem = [
  [/toAttribute\(t,s\)\{.*?return t\},/, ''],
  ['l=c?c.emptyScript:"",', ''],
  [/case Object:case Array:try\{.*?\}catch\(t\)\{i=null\}/, ''],
  [/h="function"==typeof t\.converter\?.*?:u;/, 'h=u;'],
  [/_\$ET\(t,s\)\{.*?(?=_\$AK\(t,s\)\{)/, ''],
  [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||', ''],
  ['this.hasUpdated||i||', 'this.hasUpdated||'],
  ['r??this._$Ej?.get(e)??r', 'r'],
  ['{useDefault:i,reflect:e,wrapped:h},r', '_'],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  [',void 0!==t.l&&(this.l=[...t.l])', ''],
  [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
  [
    /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?this\.C\(s,void 0,i,e\)\}/,
    '',
  ],
  [',!s.noAccessor){', '){'],
  ['removeController(t){this._$EO?.delete(t)}', ''],
];

/** What would need the code that `propertiesAsWeDeclareThem` takes away. */
const isUnused =
  /\b(?:reflect|useDefault|noAccessor)\s*:\s*true|\btype\s*:\s*(?:Object|Array)\b|\bconverter\s*:|\b(?:removeController|addInitializer)\(/;

/**
 * What is put in place of what, by file of Lit: only what a guest on a page must not do. Hence
 * Lit's development of features for others stays as published.
 *
 * - No list of Lit's versions on `window`, and no calls to polyfills' hooks there.
 * - `Symbol` and `window` stay as they are: only decorators, of which we use none, need the
 *   metadata, and under SES `lockdown()` setting it throws.
 * - The Trusted Types policy takes our name: a page whose own Lit holds the name `lit-html` would
 *   refuse a second, and a partner can allow ours alone.
 * - The document's methods are those of its prototype: `<img name="createElement">` hides its own.
 * - Nothing in it serves options of properties that no element of ours has, or sheets with
 *   expressions in them, which the build refuses: that makes room for `own-globals.mjs`.
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
    ...propertiesAsWeDeclareThem,
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  '/reactive-element/css-tag.js': [
    [/e=t\.ShadowRoot&&.*?CSSStyleSheet\.prototype,/, 'e=!0,'],
    [/if\((this\._\$cssResult\$=!0),o!==s\)throw Error\(.*?\);/, '$1;'],
    [/i=\(t,\.\.\.e\)=>\{.*?return new n\(o,t,s\)\},/, 'i=t=>new n(t[0],t),'],
  ],
  '/lit-element/lit-element.js': [
    [
      /,s\.litElementHydrateSupport.*?;(const n=.*?);\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      ';$1;',
    ],
    ['const s=globalThis;', ''],
  ],
});

/** What an element's own code asks of built-ins that a host's library has put others in place of. */
const withoutWhatHostsReplace = (code) => {
  const fitting = code
    .replaceAll('.entries()', '.map((value, index) => [index, value])')
    .replaceAll(' extends Event {', ' extends CustomEvent {');
  return fitting === code ? null : { code: fitting, map: null };
};

/**
 * A Rollup plugin that fits Lit, and ical.js, to pages that are not ours: the `changes`, and ical.js
 * does without `Array.from`, which Prototype 1.7 and MooTools break. It fails the build when Lit is
 * no longer as it was.
 *
 * @param {string} policy - an expression: the Trusted Types policy for templates, or undefined.
 */
export const litForAnyPage = (policy) => ({
  name: 'lit-for-any-page',
  transform(code, id) {
    if (id.endsWith('/ical.js/dist/ical.js')) {
      return { code: code.replaceAll(/\bArray\.from\((\w+)\)/g, '[...$1]'), map: null };
    }
    if (id.includes('/src/') && isUnused.test(code))
      this.error(`${id} needs what is cut from Lit.`);
    const [, replacements] =
      Object.entries(changes(policy)).find(([file]) => id.endsWith(file)) ?? [];
    if (!replacements) return id.includes('/src/') ? withoutWhatHostsReplace(code) : null;
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
