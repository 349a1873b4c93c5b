/** Plugins that read from the sources what the analyzer does not find. */
import { classesOf } from './classes.mjs';

/** The fields that `this.a = this.b = value` sets, and the source of the value. */
const assigned = (ts, expression) => {
  const fields = [];
  let value = expression;
  while (
    ts.isBinaryExpression(value) &&
    value.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    value.left.expression?.kind === ts.SyntaxKind.ThisKeyword
  ) {
    fields.push(value.left.name.getText());
    value = value.right;
  }
  return fields.map((field) => [field, value.getText()]);
};

/** Reads defaults from constructors, also where one statement sets several fields. */
export const constructorDefaults = () => {
  const defaults = new Map();
  return {
    name: 'constructor-defaults',
    analyzePhase({ ts, node }) {
      if (!ts.isConstructorDeclaration(node)) return;
      const statements = node.body?.statements.filter(ts.isExpressionStatement) ?? [];
      const entries = statements.flatMap(({ expression }) => assigned(ts, expression));
      defaults.set(node.parent.name.getText(), new Map(entries));
    },
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of classesOf(moduleDoc)) {
        const known = defaults.get(declaration.name) ?? new Map();
        for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          const value = known.get(item.fieldName ?? item.name);
          if (value !== undefined) item.default = value;
        }
      }
    },
  };
};

/** Replaces the name of a union of strings by the strings, so that editors complete them. */
export const writtenOutTypes = () => {
  const unions = new Map();
  return {
    name: 'written-out-types',
    analyzePhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
      if (node.type.types.every(ts.isLiteralTypeNode)) {
        const words = node.type.types.map((word) => word.getText());
        unions.set(node.name.getText(), words.join(' | '));
      }
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { members = [], attributes = [] } of modules.flatMap(classesOf)) {
        for (const { type } of [...members, ...attributes]) {
          if (unions.has(type?.text)) type.text = unions.get(type.text);
        }
      }
    },
  };
};

const isState = (ts, { initializer }) =>
  ts.isObjectLiteralExpression(initializer) &&
  initializer.properties.some((option) => option.getText() === 'state: true');

/** Marks properties that `static properties` declares with `state: true` as private. */
export const stateIsPrivate = () => {
  const states = new Map();
  return {
    name: 'state-is-private',
    analyzePhase({ ts, node }) {
      if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'properties') return;
      const declared = node.initializer.properties.filter((property) => isState(ts, property));
      states.set(node.parent.name.getText(), new Set(declared.map(({ name }) => name.getText())));
    },
    moduleLinkPhase({ moduleDoc }) {
      for (const { name, members = [] } of classesOf(moduleDoc)) {
        const isHeld = (member) => states.get(name)?.has(member.name);
        for (const member of members.filter(isHeld)) member.privacy = 'private';
      }
    },
  };
};
