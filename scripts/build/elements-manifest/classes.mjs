/** The classes that a module of the manifest declares. */
export const classesOf = (module) => module.declarations.filter(({ kind }) => kind === 'class');
