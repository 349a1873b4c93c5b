const form = /^#wmb-story=(.+)$/;

/** The id in a hash such as `#wmb-story=ID`; undefined for a hash that is not ours. */
export const linkedStory = (hash: string): string | undefined => {
  try {
    return decodeURIComponent(form.exec(hash)?.[1] ?? '') || undefined;
  } catch {
    return undefined;
  }
};

/** The address of a story on the page at `address`. */
export const linkTo = (id: string, address: string): string => {
  const url = new URL(address);
  url.hash = `wmb-story=${encodeURIComponent(id)}`;
  return url.href;
};
