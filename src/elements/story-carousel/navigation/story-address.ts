/** The address of a story on the page at `address`. */
export const linkTo = (id: string, address: string): string => {
  const url = new URL(address);
  url.hash = `wmb-story=${encodeURIComponent(id)}`;
  return url.href;
};
