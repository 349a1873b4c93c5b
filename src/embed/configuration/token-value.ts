/** Which property of CSS a token ends up in: what that takes, the token may be. */
const propertyOf = (token: string): string => {
  if (token.startsWith('--wmb-color-')) return 'color';
  return token === '--wmb-font-family' ? 'font-family' : 'inline-size';
};

/** Letters, digits, blanks and the signs of colours, lengths and quoted names: no markup, rule, escape or template. */
const characters = /^[\p{L}\p{M}\p{N} \-_.,#%+*/()"']*$/u;
/** What asks another host, or reads what is not said here. */
const functions = /(?:url|src|attr|element|paint|image|image-set|cross-fade)\(/i;
const comment = /\/\*|\*\//;

/** CSS closes at the end of a sheet what is still open; here it would take in what stands behind. */
const isClosed = (value: string): boolean => {
  const unquoted = value.replaceAll(/"[^"]*"|'[^']*'/g, '');
  let open = 0;
  for (const sign of unquoted) {
    if (sign === '"' || sign === "'") return false;
    if (sign === '(') open += 1;
    if (sign === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
};

/**
 * Whether `value` is fit for a token of ours: a colour, a list of typefaces, or a length. It makes no
 * reader's browser ask another host, and is nothing but a value in a style sheet, a page, a component
 * or a comment of any language that a snippet is written in.
 */
export const isTokenValue = (token: string, value: string): boolean =>
  characters.test(value) &&
  !comment.test(value) &&
  !functions.test(value) &&
  isClosed(value) &&
  CSS.supports(propertyOf(token), value);
