/** Addresses as people write them. */

const isEmail = (text: string): boolean =>
  /^[^\s@<>"?&,;]+@[^\s@<>"?&,;]+\.[^\s@<>"?&,;.]+$/.test(text);

/** `Name <a@b.example>`, `a (at) b.example`, the first of several. */
export const emailMeant = (text: string): string | undefined => {
  const [, within] = /<([^<>]+)>/.exec(text) ?? [];
  const [first = ''] = (within ?? text).split(/[,;]|\s+(?:or|and|\/)\s+/);
  const plain = first
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\s*[([{]\s*at\s*[)\]}]\s*/i, '@')
    .replace(/\s*[([{]\s*dot\s*[)\]}]\s*/gi, '.')
    .replace(/\.$/, '');
  return isEmail(plain) ? plain : undefined;
};

const withScheme = /^(?:https?|mailto|tel|webcal):/i;

/** `www.a.example`, `https//a.example`, `htps://…`, the first of several, spaces within. */
export const addressMeant = (text: string): string | undefined => {
  const [first = ''] = text.trim().split(/\s*[,;]\s+(?=\w+:|www\.)|\s+(?=https?:)/);
  if (isEmail(first)) return `mailto:${first}`;
  const mended = first
    .replace(/^(?:htt?ps?|htpps?|hhttps?|https?)\s*:?\s*\/{1,2}(?=[\w-]+\.)/i, 'https://')
    .replace(/^http:\/\/https?:\/\//i, 'https://')
    .replace(/\s+/g, '%20');
  if (withScheme.test(mended)) return mended === text ? undefined : mended;
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/:?#]|$)/i.test(mended)
    ? `https://${mended}`
    : undefined;
};
