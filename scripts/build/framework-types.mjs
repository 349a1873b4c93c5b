/**
 * Writes `dist/npm/{react,vue,svelte,solid}.d.ts`: types of the elements for the templates of each
 * framework, from the custom-elements manifest.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8'));
const elements = modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName);

/** In HTML a number is written as a string, and a boolean attribute needs no value. */
const asAttribute = (type) =>
  `${type}${{ number: ' | `${number}`', boolean: " | ''" }[type] ?? ''} | undefined`;

const typeOf = (element, { name, fieldName, type }) => {
  const field = fieldName ?? name;
  const isOwn = element.members.some((member) => member.name === field);
  return isOwn ? `${element.name}['${field}']` : (type?.text ?? 'string');
};

/** The properties that can be set: `name → type`. */
const propertiesOf = (element) =>
  element.members
    .filter(({ kind, readonly }) => kind === 'field' && !readonly)
    .map((field) => [field.name, `${typeOf(element, field)} | undefined`]);

/** The attributes: `name → type`. A framework sets them if the element's code has not arrived yet. */
const attributesOf = (element, nameOf = (name) => name) =>
  element.attributes.map(({ name, fieldName, type }) => {
    const isPlain = type?.text === 'number' || type?.text === 'boolean';
    const text = isPlain ? type.text : typeOf(element, { name, fieldName, type });
    return [nameOf(name), asAttribute(text)];
  });

const settable = (element) => new Map([...propertiesOf(element), ...attributesOf(element)]);

/** Vue's checker reads `heading-level="3"` as `headingLevel`, so a property gets the type of its attribute too. */
const settableInVue = (element) =>
  new Map([
    ...propertiesOf(element),
    ...attributesOf(element, (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())),
  ]);

const eventOf = (name) => `HTMLElementEventMap['${name}']`;

const lines = (pairs) => [...pairs].map(([name, type]) => `  '${name}'?: ${type};`).join('\n');

/** One interface for each element: its properties and attributes, and its events under the names that the framework gives them. */
const interfaces = (eventNames, fieldsOf = settable) =>
  elements
    .map((element) => {
      const events = element.events.flatMap(({ name }) =>
        eventNames(name).map((key) => [key, `((event: ${eventOf(name)}) => void) | undefined`]),
      );
      return `export interface ${element.name}Attributes {\n${lines([...fieldsOf(element), ...events])}\n}`;
    })
    .join('\n\n');

const tags = (type) => elements.map((one) => `    '${one.tagName}': ${type(one)};`).join('\n');
const names = elements.map(({ name }) => name).join(', ');

const head = (framework, path) =>
  `/** Types for ${framework}: \`import type {} from 'what-migrants-bring/${path}';\` */`;

const react = () => `${head('React 19', 'react')}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${names} } from './index.js';

${interfaces((name) => [`on${name}`])}

interface CampaignElements {
${tags(({ name }) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Attributes`)}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CampaignElements {}
  }
}
`;

/** As in https://vuejs.org/guide/extras/web-components.html#non-vue-web-components-and-typescript. */
const vue = () => `${head('Vue 3', 'vue')}
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ${names} } from './index.js';

${interfaces(() => [], settableInVue)}

type CampaignElement<Element, Attributes, Names extends keyof HTMLElementEventMap> = new () => Element & {
  /** @deprecated For templates alone: an element has no such property. */
  $props: HTMLAttributes & Attributes & PublicProps;
  /** @deprecated For templates alone: an element has no such property. */
  $emit: EmitFn<{ [Name in Names]: (event: HTMLElementEventMap[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${tags(({ name, events }) => `CampaignElement<${name}, ${name}Attributes, ${events.map((event) => `'${event.name}'`).join(' | ')}>`)}
  }
}
`;

const svelte = () => `${head('Svelte 5', 'svelte')}
import type { HTMLAttributes } from 'svelte/elements';
import type { ${names} } from './index.js';

${interfaces((name) => [`on${name}`, `on:${name}`])}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(({ name }) => `Omit<HTMLAttributes<${name}>, keyof ${name}Attributes> & ${name}Attributes`)}
  }
}
`;

const solid = () => `${head('Solid', 'solid')}
import type { JSX } from 'solid-js';
import type { ${names} } from './index.js';

${interfaces((name) => [`on:${name}`])}

/** \`prop:data={…}\` sets a property; without a prefix Solid sets one where the element has it. */
type Properties<Attributes> = { [Name in keyof Attributes & string as \`prop:\${Name}\`]?: Attributes[Name] };

type CampaignElement<Element, Attributes> = Omit<JSX.HTMLAttributes<Element>, keyof Attributes> &
  Attributes &
  Properties<Attributes>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${tags(({ name }) => `CampaignElement<${name}, ${name}Attributes>`)}
    }
  }
}
`;

for (const [name, write] of Object.entries({ react, vue, svelte, solid })) {
  writeFileSync(`dist/npm/${name}.d.ts`, write());
}
