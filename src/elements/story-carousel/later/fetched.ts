/** What a module gives; undefined when it could not be fetched, which must not reach the page. */
export const fetched = async <Module>(module: Promise<Module>): Promise<Module | undefined> => {
  try {
    return await module;
  } catch {
    return undefined;
  }
};
