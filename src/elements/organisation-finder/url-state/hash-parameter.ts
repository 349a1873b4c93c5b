const parts = (hash: string): string[] => hash.replace(/^#/, '').split('&');

/** The value of a hash parameter; undefined where it is absent or can't be decoded. */
export const stateIn = (hash: string, name: string): string | undefined => {
  const part = parts(hash).find((each) => each.startsWith(`${name}=`));
  try {
    return part === undefined ? undefined : decodeURIComponent(part.slice(name.length + 1));
  } catch {
    return undefined;
  }
};

/** A hash with one parameter set; every other part stays as it is, to the byte. */
export const hashWith = (hash: string, name: string, state: string): string => {
  const others = parts(hash).filter((part) => part !== '' && !part.startsWith(`${name}=`));
  const own = state === '' ? [] : [`${name}=${encodeURIComponent(state)}`];
  const all = [...others, ...own].join('&');
  return all === '' ? '' : `#${all}`;
};

/** The organisation that the page's address links to: `#wmb-organisation=ID`. */
export const linkedId = (hash: string): string | undefined => stateIn(hash, 'wmb-organisation');
