/** The comma of a language, where it is not that of most. */
const commas: Readonly<Record<string, string>> = {
  ar: '، ',
  fa: '، ',
  ps: '، ',
  ur: '، ',
  ja: '、',
  zh: '，',
};

/** What parts words of a language (BCP 47) where no message does. */
export const commaOf = (language: string): string =>
  commas[language.split('-', 1)[0] ?? ''] ?? ', ';
