import { readFileSync } from 'node:fs';

const exportsOf = (code) =>
  /export\{([^}]*)\}/
    .exec(code)?.[1]
    .split(',')
    .map((name) => name.split(' as ').at(-1))
    .sort()
    .join();
const cssTagExports =
  'CSSResult,adoptStyles,css,getCompatibleStyle,supportsAdoptingStyleSheets,unsafeCSS';

/**
 * What is put in place of what, by file of Lit.
 *
 * - The Trusted Types policy takes our name: a page whose own Lit holds the name `lit-html` would
 *   refuse a second, and a partner can allow ours alone.
 * - No list of Lit's versions on `window`, and no calls to polyfills' hooks there.
 * - `Symbol` and `window` stay as they are: only decorators, of which we use none, need the
 *   metadata, and under SES `lockdown()` setting it throws.
 * - No code for what no element of ours does: `unused` says what that is.
 */
const changes = (policyName) => ({
  '/lit-html/lit-html.js': [
    ['createPolicy("lit-html"', `createPolicy("${policyName}"`],
    [
      /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);const D=/,
      ',D=',
    ],
    // Bindings within texts of which the parser reads no markup, and within comments.
    ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p', 'c=p'],
    ['let n,l=', 'let l='],
    ['c=n??v,', 'c=v,'],
    ['c=p,n=void 0', 'c=p'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [',y=/^(?:script|style|textarea|title)$/i', ''],
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++',
      'r.data===n&&d.push({type:2,index:l});l++',
    ],
    // Directives that hear when their element leaves the page.
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
    [/this\._\$AN=void 0,/g, ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['h?._$AO?.(!1),', ''],
    // Listeners with options; documents other than the page.
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    ['"function"==typeof this._$AH?', ''],
    [':this._$AH.handleEvent(t)', ''],
    ['(t?.creationScope??l)', 'l'],
    ['get tagName(){return this.element.tagName}', ''],
    // Templates of MathML.
    ['3===i?"<math>":""', '""'],
    ['3===i?"</math>":""', '""'],
    ['2===i||3===i', '2===i'],
    [',T=x(3)', ''],
    [',T as mathml', ''],
  ],
  '/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [
      /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      ';',
    ],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    // Decorators' initialisers.
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    // Attributes that follow properties.
    [/_\$ET\(t,s\)\{.*?(?=_\$AK\(t,s\)\{)/, ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    [/toAttribute\(t,s\)\{.*?return t\},/, ''],
    ['l=c?c.emptyScript:"",', ''],
    // Accessors that a decorator has made, or that are not to be made; converters; leaving a host.
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?this\.C\(s,void 0,i,e\)\}/,
      '',
    ],
    [',!s.noAccessor){', '){'],
    [/h="function"==typeof t\.converter\?.*?:u;/, 'h=u;'],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    // Values that an attribute's removal brings back.
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||', ''],
    ['this.hasUpdated||i||', 'this.hasUpdated||'],
    ['r??this._$Ej?.get(e)??r', 'r'],
    ['{useDefault:i,reflect:e,wrapped:h},r', '_'],
    // Updates that are refused; properties named by symbols; styles that are no list.
    [
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),',
      'const s=this._$AL;try{(this.willUpdate(s),',
    ],
    ['this.update(s)):this._$EM()}', 'this.update(s))}'],
    ['throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'throw this._$EM(),s}this._$AE(s)'],
    ['shouldUpdate(t){return!0}', ''],
    ['[...r(t),...o(t)]', 'r(t)'],
    ['getOwnPropertySymbols:o,', ''],
    ['if(Array.isArray(s)){const e=', 'const e='],
    ['i.unshift(t(s))}else void 0!==s&&i.push(t(s));', 'i.unshift(s);'],
    ['this._$Eh&&[...', '[...'],
    // What Google's compiler asks for.
    [/\bd\(("\w+")\)/g, '$1'],
    ['d=(t,s)=>t,', ''],
    // JSON in attributes.
    [/case Object:case Array:try\{.*?\}catch\(t\)\{i=null\}/, ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  '/lit-element/lit-element.js': [
    [
      /,s\.litElementHydrateSupport.*?;(const n=.*?);\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      ';$1;',
    ],
    ['const s=globalThis;', ''],
    [/connectedCallback\(\)\{super\.connectedCallback.*?setConnected\(!1\)\}/, ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [',this._$Do=void 0', ''],
    ['this._$Do=e(', 'e('],
  ],
});

/** Options of a property, methods and templates whose code is taken out of Lit. */
const unused = new RegExp(
  [
    /\b(?:reflect|useDefault|noAccessor)\s*:\s*true/,
    /\btype\s*:\s*(?:Object|Array)\b/,
    /\bconverter\s*:/,
    /\b(?:removeController|shouldUpdate)\(/,
    /\bmathml`/,
    /\basync-directive\.js|\bdirectives\/(?!repeat\.js)/,
    /\bhandleEvent\b/,
    /<(?:script|style|textarea|title)\b[^>]*>(?!<\/)/,
    /<!--/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** What an element's own code asks of built-ins that a host's library has put others in place of. */
const withoutWhatHostsReplace = (code) => {
  const fitting = code
    .replaceAll('.entries()', '.map((value, index) => [index, value])')
    .replaceAll(' extends Event {', ' extends CustomEvent {');
  return fitting === code ? null : { code: fitting, map: null };
};

/**
 * A Rollup plugin that fits Lit, and ical.js, to pages that are not ours. Beside the `changes`:
 *
 * - Lit's `css` tag is `css-tag.js` beside this file.
 * - ical.js does without `Array.from`, which Prototype 1.7 and MooTools break. So do we: and without
 *   the `entries()` of arrays, which Prototype makes an array of their values, and `Event`, in whose
 *   place MooTools puts a type of its own, but not in that of `CustomEvent`.
 *
 * It fails the build when Lit is no longer as it was, or when an element wants what was taken out.
 */
export const litForAnyPage = (policyName) => ({
  name: 'lit-for-any-page',
  transform(code, id) {
    if (id.endsWith('/reactive-element/css-tag.js')) {
      if (exportsOf(code) !== cssTagExports)
        this.error(`Lit’s css-tag now exports ${exportsOf(code)}.`);
      return { code: readFileSync(new URL('css-tag.js', import.meta.url), 'utf8'), map: null };
    }
    if (id.endsWith('/ical.js/dist/ical.js')) {
      return { code: code.replaceAll(/\bArray\.from\((\w+)\)/g, '[...$1]'), map: null };
    }
    if (id.includes('/src/elements/') && unused.test(code)) {
      this.error(`Lit comes without ${unused.exec(code)}: see scripts/build/lit-for-any-page.mjs.`);
    }
    const [, replacements] =
      Object.entries(changes(policyName)).find(([file]) => id.endsWith(file)) ?? [];
    if (!replacements) return id.includes('/src/') ? withoutWhatHostsReplace(code) : null;
    const change = (before, [found, put]) => {
      const after = before.replace(found, put);
      if (after === before) this.error(`Lit no longer says ${found}.`);
      return after;
    };
    return { code: replacements.reduce(change, code), map: null };
  },
});
