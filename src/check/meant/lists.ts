/** A list in one text is parted by semicolons or line breaks; where there are none, by commas. */
export const partsOf = (text: string): string[] =>
  text
    .split(/[;\n；]/.test(text) ? /[;\n；]/ : /[,،、]/)
    .map((part) => part.trim())
    .filter(Boolean);

export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n|\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

const yes = /^(?:yes|y|true|1|x|✓|on|oui|vrai|sí|si|verdadero|نعم|是|да|истина)$/i;
const no = /^(?:no|n|false|0|off|non|faux|falso|لا|否|нет|ложь)$/i;

/** Undefined for what is neither a yes nor a no. */
export const booleanMeant = (text: string): boolean | undefined => {
  const plain = text.trim();
  return yes.test(plain) ? true : no.test(plain) ? false : undefined;
};
