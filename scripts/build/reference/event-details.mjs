/** Reads the `detail` of each event from the types of `HTMLElementEventMap`. */
import ts from 'typescript';

const docOf = (symbol, checker) => ts.displayPartsToString(symbol.getDocumentationComment(checker));

/** Every `interface HTMLElementEventMap { 'wmb-…': … }` of our modules. */
const eventMaps = (program) => {
  const found = [];
  const visit = (node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'HTMLElementEventMap') {
      found.push(...node.members.filter(ts.isPropertySignature));
    } else node.forEachChild(visit);
  };
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.includes('/src/'));
  ours.forEach(visit);
  return found;
};

const typeText = (type, node, checker) =>
  checker.typeToString(
    type,
    node,
    ts.TypeFormatFlags.NoTruncation |
      ts.TypeFormatFlags.InTypeAlias |
      ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType,
  );

/**
 * @param {string[]} files - the modules to start from; those that they import are read too.
 * @returns {Map<string, {name: string, type: string, description: string}[]>} by event name.
 */
export const eventDetails = (files) => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const fieldsOf = (member) => {
    const detail = checker.getTypeAtLocation(member.type).getProperty('detail');
    if (!detail) return [];
    return checker
      .getTypeOfSymbolAtLocation(detail, member)
      .getProperties()
      .map((field) => ({
        name: field.name,
        type: typeText(checker.getTypeOfSymbolAtLocation(field, member), member, checker),
        description: docOf(field, checker),
      }));
  };
  return new Map(eventMaps(program).map((member) => [member.name.text, fieldsOf(member)]));
};
