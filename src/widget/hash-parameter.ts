/**
 * Parameters of an address's hash, `#wmb-event=a&wmb-search=b`, beside whatever else the page keeps
 * there.
 */

const parts = (hash: string): string[] => hash.replace(/^#/, '').split('&');

/** The value of a hash parameter; undefined where it is absent or can't be decoded. */
export const hashParameter = (hash: string, name: string): string | undefined => {
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

/** What an element's items are called in links to one of them: `#wmb-story=ID`. */
export type LinkedKind = 'story' | 'event' | 'organisation';

/** The id of the item that the page's address links to; undefined where it links to none. */
export const linkedId = (kind: LinkedKind, hash = location.hash): string | undefined =>
  hashParameter(hash, `wmb-${kind}`) || undefined;

/** The address of the page at `address`, with a link to one item. */
export const linkTo = (kind: LinkedKind, id: string, address: string): string => {
  const url = new URL(address);
  url.hash = `wmb-${kind}=${encodeURIComponent(id)}`;
  return url.href;
};
