import { build } from 'esbuild';
import { readFileSync } from 'node:fs';

const virtualId = '\0virtual:offer';

const attribute = ({ name, type, default: value, description = '', inheritedFrom }) => ({
  name,
  type: type?.text ?? 'string',
  default: value,
  description,
  shared: Boolean(inheritedFrom),
});

const element = (declaration) => ({
  tag: declaration.tagName,
  className: declaration.name,
  summary: declaration.summary,
  attributes: declaration.attributes.map(attribute),
  tokens: declaration.cssProperties.map(({ name, default: value, description = '' }) => ({
    name,
    default: value,
    description,
  })),
  events: declaration.events.map(({ name, type }) => ({ name, type: type.text })),
});

/** The languages of the elements, from `src/locale/catalogues.ts`. */
const languages = async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export { languages } from './src/locale/catalogues.ts'`, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    external: ['./generated/*'],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).languages;
};

/** The part of the custom-elements manifest that the builder offers: see src/embed/configuration/offer.ts. */
export const readOffer = async (version) => {
  const { modules } = JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations);
  const elements = declarations.filter(({ tagName }) => tagName).map(element);
  return { version, elements, languages: await languages() };
};

/** Without descriptions, for code that only checks names. */
const withoutWords = (key, value) => (/^(description|summary)$/.test(key) ? '' : value);

/** A Rollup plugin: the module `virtual:offer`, with or without the descriptions of the class docs. */
export const offer = (version, { words }) => ({
  name: 'offer',
  resolveId: (id) => (id === 'virtual:offer' ? virtualId : null),
  async load(id) {
    if (id !== virtualId) return null;
    const json = JSON.stringify(await readOffer(version), words ? undefined : withoutWords);
    return `export const offer = ${json};`;
  },
});
