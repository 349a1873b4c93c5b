/** Addresses as people write them. */

const isEmail = (text: string): boolean =>
  /^[^\s@<>"?&,;]+@[^\s@<>"?&,;]+\.[^\s@<>"?&,;.]+$/.test(text);

/** Spaces within a text count as one. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `Name <a@b.example>`, `a (at) b.example`, the first of several. */
export const emailMeant = (text: string): string | undefined => {
  const [, within] = /<([^<>]+)>/.exec(text) ?? [];
  const [first = ''] = spaced(within ?? text).split(/[,;]| (?:or|and|\/) /);
  const plain = first
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/ ?[([{] ?at ?[)\]}] ?/i, '@')
    .replace(/ ?[([{] ?dot ?[)\]}] ?/gi, '.')
    .replace(/\.$/, '');
  return isEmail(plain) ? plain : undefined;
};

const withScheme = /^(?:https?|mailto|tel|webcal):/i;

/** `www.a.example`, `https//a.example`, `htps://…`, the first of several, spaces within. */
export const addressMeant = (text: string): string | undefined => {
  const [first = ''] = spaced(text).split(/ ?[,;] (?=\w+:|www\.)| (?=https?:)/);
  if (isEmail(first)) return `mailto:${first}`;
  const mended = first
    .replace(/^(?:htt?ps?|htpps?|hhttps?|https?)\s*(?::\s*)?\/{1,2}(?=[\w-]+\.)/i, 'https://')
    .replace(/^http:\/\/https?:\/\//i, 'https://')
    .replaceAll(' ', '%20');
  if (withScheme.test(mended)) return mended === text ? undefined : mended;
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/:?#]|$)/i.test(mended)
    ? `https://${mended}`
    : undefined;
};
