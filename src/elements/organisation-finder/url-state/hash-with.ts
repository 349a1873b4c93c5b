/** A hash with one parameter set; every other part stays as it is, to the byte. */
export const hashWith = (hash: string, name: string, state: string): string => {
  const parts = hash.replace(/^#/, '').split('&');
  const others = parts.filter((part) => part !== '' && !part.startsWith(`${name}=`));
  const own = state === '' ? [] : [`${name}=${encodeURIComponent(state)}`];
  const all = [...others, ...own].join('&');
  return all === '' ? '' : `#${all}`;
};
