/** What a column is, and the columns that several sections have. */
import type { CellKind } from '../cells.js';

/** A field of the contract that a column of a spreadsheet may fill. */
export interface Column {
  /** The path of the field: `name`, `place.name`. */
  readonly field: string;
  readonly kind: CellKind;
  /**
   * Column headings that mean this field, in the six languages of the UN, separated by `|`. The
   * field's own name always counts too.
   */
  readonly names: string;
}

export const id: Column = {
  field: 'id',
  kind: 'string',
  names: 'identifier|identifiant|identificador|المعرف|编号|код',
};
export const url: Column = {
  field: 'url',
  kind: 'string',
  names:
    'website|web|link|address of the page|site|site web|lien|sitio web|enlace|página|الموقع|الرابط|网址|网站|сайт|ссылка',
};
export const topics: Column = {
  field: 'topics',
  kind: 'list',
  names: 'topic|tags|thèmes|temas|المواضيع|主题|темы',
};
export const summary: Column = {
  field: 'summary',
  kind: 'text',
  names: 'description|about|résumé|resumen|descripción|الوصف|ملخص|简介|描述|описание',
};
export const body: Column = {
  field: 'body',
  kind: 'paragraphs',
  names: 'text|full text|texte|texto|النص|正文|текст',
};
export const languages: Column = {
  field: 'languages',
  kind: 'languages',
  names: 'language|languages spoken|langues|langue|idiomas|idioma|اللغات|اللغة|语言|языки|язык',
};
export const illustrative: Column = {
  field: 'illustrative',
  kind: 'boolean',
  names: 'invented|example|exemple|fictif|ejemplo|مثال|示例|пример',
};

export const image: readonly Column[] = [
  {
    field: 'image.src',
    kind: 'string',
    names: 'image|picture|photo|portrait|imagen|foto|صورة|图片|照片|фото',
  },
  { field: 'image.width', kind: 'number', names: 'picture width' },
  { field: 'image.height', kind: 'number', names: 'picture height' },
  {
    field: 'image.alt',
    kind: 'text',
    names:
      'alt|picture description|description de l’image|texto alternativo|وصف الصورة|图片说明|описание фото',
  },
];
