/**
 * No cookie and no header of ours. For another origin this is said as `same-origin`, which sends
 * none there either, because `omit` would miss a page's `<link rel="preload" as="fetch" crossorigin>`.
 */
export const requestInit = (url: string): RequestInit => ({
  credentials: url.startsWith(`${origin}/`) ? 'omit' : 'same-origin',
});
