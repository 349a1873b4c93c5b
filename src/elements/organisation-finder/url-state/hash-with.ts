/** A hash with one parameter set; every other part stays as it is, to the byte. */
export const hashWith = (hash: string, name: string, state: string): string => {
  const parts = hash.length > 1 ? hash.slice(1).split('&') : [];
  const all = parts.filter((part) => !part.startsWith(`${name}=`));
  if (state !== '') all.push(`${name}=${encodeURIComponent(state)}`);
  return all.length > 0 ? `#${all.join('&')}` : '';
};
