/** Halves of code points, which neither UTF-8 nor an address can say, as the sign for what cannot be read. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
