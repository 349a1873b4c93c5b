/** Which property of CSS a token ends up in: what that takes, the token may be. */
const propertyOf = (token: string): string => {
  if (token.startsWith('--wmb-color-')) return 'color';
  return token === '--wmb-font-family' ? 'font-family' : 'inline-size';
};

/**
 * Whether `value` is fit for a token of ours: a colour, a list of typefaces, or a length. An
 * address is none of these, so that no value makes a reader's browser ask another host.
 */
export const isTokenValue = (token: string, value: string): boolean =>
  !/[;{}\\]|url\(|image/i.test(value) && CSS.supports(propertyOf(token), value);
