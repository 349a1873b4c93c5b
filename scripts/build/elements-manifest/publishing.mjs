/** Plugins that keep what a site can use, with the paths from which it is imported. */
import { readdirSync, readFileSync } from 'node:fs';
import { classesOf } from './classes.mjs';

const lists = [
  'members',
  'attributes',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
  'cssStates',
];

/** Members that only the platform or Lit calls. */
const lifecycle = new Set([
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'feedSettled',
  'properties',
  'sheets',
  'styles',
]);

/** `src/elements/event-list/event-list.ts` → `elements/event-list/event-list.js`, as `dist/npm` has it. */
const builtPath = (path) => path.replace(/^\/?src\//, '').replace(/\.ts$/, '.js');

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? entry.name : [],
  );

/** Every `define('tag', Class)` of `src/define`. */
const definitions = (folder = 'src/define') =>
  filesIn(folder).flatMap((file) => {
    const source = readFileSync(`${folder}/${file}`, 'utf8');
    const found = [...source.matchAll(/^define\('([\w-]+)', (\w+)\)/gm)];
    return found.map(([, tagName, className]) => ({ file, tagName, className }));
  });

const isPublic = ({ name, privacy, static: isStatic }) =>
  !isStatic && (privacy ?? 'public') === 'public' && !/^[#_]/.test(name) && !lifecycle.has(name);

/** Leaves out internal members, and events that the analyzer only guesses. */
const publish = (declaration) => {
  const { members = [], attributes = [], events = [] } = declaration;
  declaration.members = members.filter(isPublic);
  const fields = new Set(declaration.members.map(({ name }) => name));
  declaration.attributes = attributes.filter(
    ({ fieldName }) => !fieldName || fields.has(fieldName),
  );
  declaration.events = events.filter(({ name = '' }) => name.startsWith('wmb-'));
};

/** Keeps public members only. Runs after inheritance has been applied. */
export const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    modules.flatMap(classesOf).forEach(publish);
  },
});

const repoint = (reference) => {
  if (reference?.module) reference.module = builtPath(reference.module);
};

const repointAll = (declaration) => {
  repoint(declaration.superclass);
  for (const item of lists.flatMap((list) => declaration[list] ?? [])) repoint(item.inheritedFrom);
};

const shared = 'CampaignElement';

/** The classes of an element: its own, and those between it and the class that all elements share. */
const ancestorsIn = (classes, { superclass }) => {
  const parent = classes.find(({ name }) => name === superclass?.name);
  return parent && parent.name !== shared ? [parent, ...ancestorsIn(classes, parent)] : [];
};

/** Lists members that `heir` inherits from some classes as its own; for classes that extend it, as inherited from it. */
const mergeAncestors = (declaration, ancestors, heir) => {
  const names = new Set(ancestors.map(({ name }) => name));
  const inherited = lists
    .flatMap((list) => declaration[list] ?? [])
    .filter(({ inheritedFrom }) => names.has(inheritedFrom?.name));
  for (const item of inherited) {
    if (declaration.name === heir.name) delete item.inheritedFrom;
    else item.inheritedFrom = { ...item.inheritedFrom, ...heir };
  }
};

/** Keeps the modules of elements, under the paths that a site imports. */
export const builtModules = () => ({
  name: 'built-modules',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const classes = manifest.modules.flatMap(classesOf);
    const tags = new Set(definitions().map(({ className }) => className));
    const isElement = ({ name }) => name === shared || tags.has(name);
    const base = { name: shared, module: 'src/widget/campaign-element.ts' };
    const ancestorsOfBase = ancestorsIn(
      classes,
      classes.find(({ name }) => name === shared),
    );
    for (const one of classes.filter(isElement)) {
      const ancestors = ancestorsIn(classes, one);
      mergeAncestors(one, ancestors, one);
      mergeAncestors(one, ancestorsOfBase, base);
      one.superclass = ancestors.at(-1)?.superclass ?? one.superclass;
    }
    manifest.modules = manifest.modules.filter((module) => classesOf(module).some(isElement));
    for (const module of manifest.modules) {
      module.path = builtPath(module.path);
      module.declarations = module.declarations.filter(isElement);
      const kept = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter(({ name }) => kept.has(name));
      module.exports.forEach(({ declaration }) => repoint(declaration));
      module.declarations.forEach(repointAll);
    }
  },
});

/** The module that registers a tag when it is imported: `define/event-list.js`. */
const definingModule = ({ file, tagName, className: name }, module) => ({
  kind: 'javascript-module',
  path: builtPath(`define/${file}`),
  declarations: [],
  exports: [
    { kind: 'custom-element-definition', name: tagName, declaration: { name, module } },
    { kind: 'js', name, declaration: { name, module } },
  ],
});

/** Gives each class its tag, and each tag the module that registers it. Runs last. */
export const tagNames = () => ({
  name: 'tag-names',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const definition of definitions()) {
      const { tagName, className } = definition;
      const home = modules.find((module) => classesOf(module).some((c) => c.name === className));
      if (!home) continue;
      const declaration = classesOf(home).find(({ name }) => name === className);
      Object.assign(declaration, { tagName, customElement: true });
      modules.push(definingModule(definition, home.path));
    }
  },
});
