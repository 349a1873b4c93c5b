/**
 * Options of a request for a feed: no cookies, no custom headers. For another origin, `credentials`
 * is `same-origin`, which sends none there either: with `omit` the browser would not reuse a `<link
 * rel="preload" as="fetch" crossorigin>` of the page.
 *
 * The referrer is the page's origin instead of its address. The page's own referrer policy still
 * applies: `no-referrer` sends nothing, and `unsafe-url` no more than this.
 */
export const requestInit = (url: string): RequestInit => {
  const { origin } = location;
  // Opaque origins: `srcdoc`, sandboxed frames, files.
  if (origin === 'null') return { credentials: 'omit' };
  return {
    credentials: url.startsWith(`${origin}/`) ? 'omit' : 'same-origin',
    referrer: `${origin}/`,
  };
};
