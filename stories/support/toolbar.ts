/** The toolbar: language, direction, scheme and width of the page around the elements. */
const menu = (title: string, icon: string, items: readonly (readonly [string, string])[]) => ({
  description: title,
  toolbar: {
    title,
    icon: icon as never,
    items: items.map(([value, label]) => ({ value, title: label })),
    dynamicTitle: true,
  },
});

export const globalTypes = {
  language: menu('Language', 'globe', [
    ['en', 'English'],
    ['fr', 'Français'],
    ['es', 'Español'],
    ['ar', 'العربية'],
    ['zh', '中文'],
    ['ru', 'Русский'],
    ['de', 'Deutsch'],
    ['pt', 'Português'],
    ['it', 'Italiano'],
    ['tr', 'Türkçe'],
    ['uk', 'Українська'],
    ['fa', 'فارسی'],
  ]),
  direction: menu('Direction', 'transfer', [
    ['auto', 'As the language'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  scheme: menu('Colour scheme', 'contrast', [
    ['reader', 'As the reader has it'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  width: menu('Width', 'grow', [
    ['full', 'Full width'],
    ['240', '240 px'],
    ['320', '320 px'],
    ['640', '640 px'],
    ['1080', '1080 px'],
  ]),
  host: menu('Page around it', 'browser', [
    ['plain', 'A plain page'],
    ['newspaper', 'A newspaper'],
    ['loud', 'A loud old page'],
  ]),
  contrast: menu('Contrast', 'eye', [
    ['reader', 'Contrast as the reader has it'],
    ['more', 'More contrast'],
  ]),
  size: menu('Size of text', 'zoom', [
    ['1', 'Text at 100 %'],
    ['1.5', 'Text at 150 %'],
    ['2', 'Text at 200 %'],
  ]),
  motion: menu('Motion', 'lightning', [
    ['reader', 'Motion as the reader has it'],
    ['less', 'Less motion'],
  ]),
};

export const initialGlobals = {
  language: 'en',
  direction: 'auto',
  scheme: 'light',
  width: 'full',
  host: 'plain',
  contrast: 'reader',
  size: '1',
  motion: 'reader',
} as const;
