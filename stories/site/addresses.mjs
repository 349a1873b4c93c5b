/** Languages of the site, each with its own name. English is at the root, the others are in folders. */
export const languages = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
  zh: '中文',
  ru: 'Русский',
};

/** The locale for days and times of a language: for English the one that the site's sentences are in. */
export const localeOf = (language) => (language === 'en' ? 'en-GB' : language);

export const languageTags = Object.keys(languages);
export const directionOf = (language) => (language === 'ar' ? 'rtl' : 'ltr');

/** Placeholder in a page for the relative path to the folder of its language and theme. */
export const root = '{{root}}';
/** Placeholder in a page for the relative path to the files that all themes share. */
export const files = '{{files}}';

/** An invented origin, to resolve addresses within the site. */
export const origin = 'https://site.invalid/';

/** Where the page `path` of a language is, from the root of the site. */
export const placeOf = (language, path) => (language === 'en' ? path : `${language}/${path}`);

/** The file that answers at a place. */
export const fileOf = (place) =>
  place === '' || place.endsWith('/') ? `${place}index.html` : place;

/** From a page to a folder above it: `../../`, or `./`. */
export const upFrom = (place) => '../'.repeat(place.split('/').length - 1) || './';

/** An address of a document in the folder of a language, as a page writes it. */
export const fromFeed = (address, language) => {
  const url = new URL(address, `${origin}${language}/`).href;
  return url.startsWith(origin) ? `${files}${url.slice(origin.length)}` : url;
};
