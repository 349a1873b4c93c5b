/** A function that does `act` once nobody has called it for so many milliseconds. */
export const debounced = (milliseconds: number, act: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
};
