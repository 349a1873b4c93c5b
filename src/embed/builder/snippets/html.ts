/** Pieces of HTML as text, to be read and pasted. */

/** `value` as it stands within double quotes of an attribute, on one line. */
export const attributeText = (value: string): string =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** `text` as it stands between tags. */
export const contentText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** ` name="value"` for each; the name alone where the value is empty. */
export const attributesText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${attributeText(value)}"`))
    .join('');

/** Each line of `text` after so many spaces. */
export const indented = (text: string, spaces: number): string =>
  text
    .split('\n')
    .map((line) => line && ' '.repeat(spaces) + line)
    .join('\n');
