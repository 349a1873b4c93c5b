/**
 * A module that is fetched when it is first asked for. What is asked returns it, or undefined until
 * it is there; `arrived` is called when it is. A failure is not kept: the next to ask tries again.
 */
export const onDemand = <Module>(
  load: () => Promise<Module>,
  arrived: () => void,
): (() => Module | undefined) => {
  let module: Module | undefined;
  let isAsked = false;
  const take = (loaded: Module): void => {
    module = loaded;
    arrived();
  };
  const giveUp = (): void => {
    isAsked = false;
  };
  return () => {
    if (!isAsked) {
      isAsked = true;
      load().then(take, giveUp);
    }
    return module;
  };
};
