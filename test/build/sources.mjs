/** Reads from the syntax of the sources which parts, custom properties and events they use. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const parse = (path) =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);

/** Every module in a folder, and below it where `recursive`, parsed. */
export const modulesIn = (folder, recursive = true) =>
  readdirSync(folder, { recursive })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => parse(`${folder}/${path}`));

const nodesOf = (root) => {
  const nodes = [];
  const visit = (node) => (nodes.push(node), node.forEachChild(visit));
  visit(root);
  return nodes;
};

const words = (text) => text.split(/\s+/).filter(Boolean);

/** The words that an expression may evaluate to: of `chip ${kind}`, the literal ones. */
const literalsOf = (node) => {
  const literals = nodesOf(node).filter(
    (one) => ts.isStringLiteralLike(one) || ts.isTemplateHead(one),
  );
  // In `by > 0 ? 'next' : 'previous'` only the branches are values.
  return literals
    .filter(({ parent }) => !ts.isBinaryExpression(parent))
    .flatMap(({ text }) => words(text));
};

/** `part="…"` and `part=${…}` in a module's templates. */
const partsInTemplates = (module) => {
  const templates = nodesOf(module).filter(
    (node) => ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node),
  );
  const written = templates.flatMap((template) => {
    const own = ts.isTemplateExpression(template)
      ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
      : [template];
    return own.flatMap(({ text }) =>
      [...text.matchAll(/\spart="([^"]*)"/g)].flatMap(([, names]) => words(names)),
    );
  });
  const bound = templates.filter(ts.isTemplateExpression).flatMap((template) =>
    template.templateSpans.flatMap(({ expression }, index) => {
      const before = index ? template.templateSpans[index - 1].literal : template.head;
      return /\spart=$/.test(before.text) ? literalsOf(expression) : [];
    }),
  );
  return [...written, ...bound];
};

/** Functions of a module with a parameter for a part's name: `name → {index, usual}`. */
const partTakers = (module) =>
  nodesOf(module)
    .filter((node) => ts.isFunctionLike(node) && node.parameters)
    .flatMap((node) => {
      const index = node.parameters.findIndex(({ name }) => name.getText() === 'part');
      const name = (node.name ?? node.parent.name)?.getText();
      if (index < 0 || !name) return [];
      const { initializer } = node.parameters[index];
      return [
        [
          name,
          {
            index,
            usual: initializer && ts.isStringLiteral(initializer) ? [initializer.text] : [],
          },
        ],
      ];
    });

/** Parts named in calls of these functions. */
const partsInCalls = (module, takers) =>
  nodesOf(module)
    .filter(ts.isCallExpression)
    .flatMap(({ expression, arguments: given }) => {
      const taker = takers.get(expression.getText());
      if (!taker) return [];
      return given[taker.index] ? literalsOf(given[taker.index]) : taker.usual;
    });

const templates = modulesIn('src/widget/templates');
const sharedTakers = templates.flatMap(partTakers);

const imports = (module, template) =>
  module.statements
    .filter(ts.isImportDeclaration)
    .some(({ moduleSpecifier: { text } }) =>
      template.fileName.endsWith(text.replace(/^(\.\.?\/)+/, '').replace(/\.js$/, '.ts')),
    );

/** The parts that modules draw, including those of shared templates that they import. */
export const partsOf = (modules) => {
  const takers = new Map([...sharedTakers, ...modules.flatMap(partTakers)]);
  const borrowed = templates.filter((template) => modules.some((one) => imports(one, template)));
  return new Set(
    [...modules, ...borrowed].flatMap((module) => [
      ...partsInTemplates(module),
      ...partsInCalls(module, takers),
    ]),
  );
};

/** The public custom properties that modules read. */
export const customPropertiesOf = (modules) =>
  new Set(modules.flatMap(({ text }) => text.match(/(?<=var\(\s*)--wmb-[\w-]+/g) ?? []));

/** What modules add to `HTMLElementEventMap`: `type → class`. */
export const eventsOf = (modules) =>
  new Map(
    modules
      .flatMap(nodesOf)
      .filter((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'HTMLElementEventMap')
      .flatMap(({ members }) => members.map(({ name, type }) => [name.text, type.getText()])),
  );
