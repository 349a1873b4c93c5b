/**
 * Parameters of the page's hash, `#wmb-event=a&search=b`, beside whatever else the page keeps there.
 */

/** The value of a hash parameter; undefined where it is absent, empty or can't be decoded. */
export const hashParameter = (name: string, hash = location.hash): string | undefined => {
  const part = hash
    .slice(1)
    .split('&')
    .find((each) => each.startsWith(`${name}=`));
  try {
    return decodeURIComponent(part?.slice(name.length + 1) ?? '') || undefined;
  } catch {
    return undefined;
  }
};
