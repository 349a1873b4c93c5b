/**
 * No cookie and no header of ours. For another origin this is said as `same-origin`, which sends
 * none there either, because `omit` would miss a page's `<link rel="preload" as="fetch" crossorigin>`.
 *
 * The referrer is the page's origin in place of its address. The page's own policy still decides
 * whether it is sent: `no-referrer` sends none, and `unsafe-url` no more than this.
 */
export const requestInit = (url: string): RequestInit => {
  const { origin } = location;
  // A page without an origin of its own: `srcdoc`, a sandbox, a file.
  if (origin === 'null') return { credentials: 'omit' };
  return {
    credentials: url.startsWith(`${origin}/`) ? 'omit' : 'same-origin',
    referrer: `${origin}/`,
  };
};
