import type { SectionName } from '../../model/contract.js';

/** How the text of a cell becomes the value of a field. */
export type CellKind =
  | 'text'
  | 'paragraphs'
  | 'texts'
  | 'string'
  | 'list'
  | 'word'
  | 'words'
  | 'country'
  | 'countries'
  | 'language'
  | 'languages'
  | 'day'
  | 'moment'
  | 'boolean'
  | 'number'
  | 'decimal'
  | 'phones'
  | 'hours';

/** A field of the contract that a column may fill. */
export interface Column {
  /** `place.name`: a field within a field. */
  readonly field: string;
  readonly kind: CellKind;
  /** What editors call it, in the six languages, parted by `|`; beside the field's own name. */
  readonly names: string;
}

const id: Column = {
  field: 'id',
  kind: 'string',
  names: 'identifier|identifiant|identificador|المعرف|编号|код',
};
const url: Column = {
  field: 'url',
  kind: 'string',
  names:
    'website|web|link|address of the page|site|site web|lien|sitio web|enlace|página|الموقع|الرابط|网址|网站|сайт|ссылка',
};
const topics: Column = {
  field: 'topics',
  kind: 'list',
  names: 'topic|tags|thèmes|temas|المواضيع|主题|темы',
};
const summary: Column = {
  field: 'summary',
  kind: 'text',
  names: 'description|about|résumé|resumen|descripción|الوصف|ملخص|简介|描述|описание',
};
const body: Column = {
  field: 'body',
  kind: 'paragraphs',
  names: 'text|full text|texte|texto|النص|正文|текст',
};
const languages: Column = {
  field: 'languages',
  kind: 'languages',
  names: 'language|languages spoken|langues|langue|idiomas|idioma|اللغات|اللغة|语言|языки|язык',
};
const illustrative: Column = {
  field: 'illustrative',
  kind: 'boolean',
  names: 'invented|example|exemple|fictif|ejemplo|مثال|示例|пример',
};

const image: readonly Column[] = [
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

const stories: readonly Column[] = [
  id,
  { field: 'name', kind: 'text', names: 'person|first name|nom|prénom|nombre|الاسم|姓名|имя' },
  { field: 'headline', kind: 'text', names: 'title|titre|título|titular|العنوان|标题|заголовок' },
  { field: 'quote', kind: 'text', names: 'quotation|citation|cita|اقتباس|引语|цитата' },
  summary,
  body,
  ...image,
  {
    field: 'from',
    kind: 'country',
    names: 'country of origin|origin|pays d’origine|de|país de origen|بلد المنشأ|来自|откуда',
  },
  {
    field: 'to',
    kind: 'country',
    names: 'country of residence|lives in|pays d’accueil|à|país de acogida|بلد الإقامة|现居|куда',
  },
  { field: 'role', kind: 'text', names: 'job|profession|métier|profesión|المهنة|职业|профессия' },
  topics,
  url,
  {
    field: 'published',
    kind: 'day',
    names: 'date|publication date|publié le|fecha|تاريخ النشر|发布日期|дата',
  },
  illustrative,
  {
    field: 'pseudonym',
    kind: 'text',
    names: 'alias|pseudonyme|seudónimo|اسم مستعار|化名|псевдоним',
  },
  {
    field: 'consentUntil',
    kind: 'day',
    names:
      'consent until|consent ends|consentement jusqu’au|consentimiento hasta|الموافقة حتى|同意至|согласие до',
  },
  {
    field: 'withdrawn',
    kind: 'boolean',
    names: 'withdrawn|retiré|retirada|مسحوبة|已撤回|отозвано',
  },
];

const statistics: readonly Column[] = [
  id,
  {
    field: 'label',
    kind: 'text',
    names: 'figure|what|libellé|etiqueta|التسمية|名称|показатель|название',
  },
  {
    field: 'value',
    kind: 'decimal',
    names: 'number|valeur|nombre|valor|número|القيمة|数值|значение',
  },
  { field: 'style', kind: 'word', names: 'form|style' },
  { field: 'currency', kind: 'string', names: 'monnaie|devise|moneda|العملة|货币|валюта' },
  { field: 'unit', kind: 'text', names: 'unité|unidad|الوحدة|单位|единица' },
  { field: 'qualifier', kind: 'word', names: 'about|précision|calificador' },
  { field: 'low', kind: 'decimal', names: 'lowest|minimum|mínimo|الأدنى|最低|минимум' },
  { field: 'high', kind: 'decimal', names: 'highest|maximum|máximo|الأعلى|最高|максимум' },
  { field: 'year', kind: 'number', names: 'année|año|السنة|年份|год' },
  { field: 'period', kind: 'text', names: 'période|período|الفترة|时期|период' },
  { field: 'source.name', kind: 'text', names: 'source|fuente|المصدر|来源|источник' },
  {
    field: 'source.url',
    kind: 'string',
    names:
      'source link|lien de la source|enlace de la fuente|رابط المصدر|来源链接|ссылка на источник',
  },
  { field: 'note', kind: 'text', names: 'remark|nota|ملاحظة|备注|примечание' },
];

const events: readonly Column[] = [
  id,
  {
    field: 'title',
    kind: 'text',
    names:
      'name|event|titre|nom|événement|título|nombre|evento|العنوان|الفعالية|标题|活动|название|мероприятие',
  },
  {
    field: 'start',
    kind: 'moment',
    names: 'date|begins|from|début|inicio|fecha|البداية|التاريخ|开始|日期|начало|дата',
  },
  { field: 'end', kind: 'moment', names: 'ends|until|to|fin|النهاية|结束|конец' },
  {
    field: 'timeZone',
    kind: 'string',
    names: 'time zone|fuseau horaire|zona horaria|المنطقة الزمنية|时区|часовой пояс',
  },
  {
    field: 'recurrence',
    kind: 'string',
    names: 'repeats|rule|récurrence|repetición|التكرار|重复|повторение',
  },
  { field: 'status', kind: 'word', names: 'statut|estado|الحالة|状态|статус' },
  { field: 'attendance', kind: 'word', names: 'mode|participation|modalidad|الحضور|方式|участие' },
  { field: 'place.name', kind: 'text', names: 'place|venue|location|lieu|lugar|المكان|地点|место' },
  {
    field: 'place.address',
    kind: 'text',
    names: 'address|adresse|dirección|العنوان البريدي|地址|адрес',
  },
  { field: 'place.country', kind: 'country', names: 'country|pays|país|البلد|国家|страна' },
  {
    field: 'joinUrl',
    kind: 'string',
    names:
      'join|online link|lien de connexion|enlace para unirse|رابط الانضمام|参加链接|ссылка для входа',
  },
  {
    field: 'rsvpUrl',
    kind: 'string',
    names: 'registration|rsvp|inscription|inscripción|التسجيل|报名|регистрация',
  },
  url,
  summary,
  body,
  {
    field: 'organiser',
    kind: 'text',
    names: 'organizer|host|organisateur|organizador|المنظم|主办方|организатор',
  },
  topics,
  languages,
  ...image,
  illustrative,
];

const organisations: readonly Column[] = [
  id,
  {
    field: 'name',
    kind: 'text',
    names:
      'organisation|organization|nom|organisme|nombre|organización|الاسم|المنظمة|名称|机构|название|организация',
  },
  {
    field: 'alsoKnownAs',
    kind: 'texts',
    names: 'also known as|acronym|sigle|siglas|اسم آخر|别名|сокращение',
  },
  summary,
  {
    field: 'services',
    kind: 'list',
    names: 'service|help|aide|servicios|الخدمات|服务|услуги|помощь',
  },
  {
    field: 'countries',
    kind: 'countries',
    names: 'country|pays|país|países|البلد|البلدان|国家|страна|страны',
  },
  { field: 'regions', kind: 'list', names: 'region|régions|région|regiones|المناطق|地区|регионы' },
  languages,
  {
    field: 'interpretation',
    kind: 'languages',
    names: 'interpreters|interprètes|intérpretes|الترجمة الشفوية|口译|переводчики',
  },
  { field: 'audience', kind: 'texts', names: 'for whom|public|para quién|الفئة|对象|для кого' },
  { field: 'eligibility', kind: 'text', names: 'conditions|condiciones|الشروط|条件|условия' },
  {
    field: 'bring',
    kind: 'texts',
    names: 'documents|documents à apporter|documentos|الوثائق|证件|документы',
  },
  { field: 'cost', kind: 'word', names: 'price|coût|precio|التكلفة|费用|стоимость' },
  {
    field: 'remote',
    kind: 'boolean',
    names: 'by phone or online|à distance|a distancia|عن بعد|远程|дистанционно',
  },
  { field: 'status', kind: 'word', names: 'statut|estado|الحالة|状态|статус' },
  { field: 'alert', kind: 'text', names: 'notice|alerte|aviso|تنبيه|提示|объявление' },
  { field: 'address', kind: 'text', names: 'street|adresse|dirección|العنوان|地址|адрес' },
  { field: 'latitude', kind: 'number', names: 'lat|latitud|خط العرض|纬度|широта' },
  { field: 'longitude', kind: 'number', names: 'lon|lng|long|longitud|خط الطول|经度|долгота' },
  {
    field: 'phones',
    kind: 'phones',
    names: 'phone|telephone|tel|téléphone|teléfono|الهاتف|电话|телефон',
  },
  {
    field: 'email',
    kind: 'string',
    names: 'e-mail|mail|courriel|correo|البريد الإلكتروني|电子邮件|邮箱|почта',
  },
  url,
  {
    field: 'hours',
    kind: 'hours',
    names: 'opening hours|horaires|horario|ساعات العمل|开放时间|часы работы',
  },
  {
    field: 'timeZone',
    kind: 'string',
    names: 'time zone|fuseau horaire|zona horaria|المنطقة الزمنية|时区|часовой пояс',
  },
  {
    field: 'accessibility',
    kind: 'text',
    names: 'access|accessibilité|accesibilidad|سهولة الوصول|无障碍|доступность',
  },
  {
    field: 'verified',
    kind: 'day',
    names: 'last checked|checked|vérifié|verificado|تاريخ التحقق|核实日期|проверено',
  },
  illustrative,
];

/** The columns that a section may be filled from. */
export const columns: Readonly<Record<SectionName, readonly Column[]>> = {
  stories,
  statistics,
  events,
  organisations,
};

/** Names of columns are compared without case, accents, signs and white space. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A column of a spreadsheet, and what it fills. */
export interface MatchedColumn extends Column {
  /** Where it stands, from 0. */
  readonly index: number;
  /** The language of its texts, where its name says so: `headline (fr)`. */
  readonly language: string | undefined;
}

export interface Matching {
  readonly matched: readonly MatchedColumn[];
  /** Names of columns that fill nothing. */
  readonly unmatched: readonly string[];
}

const languageIn = (name: string): readonly [name: string, language: string | undefined] => {
  const [, bare, tag] =
    /^(.+?)[\s_]*[([_\s:-]([a-z]{2,3}(?:-[A-Za-z]{2,4})?)[)\]]?$/.exec(name.trim()) ?? [];
  return [bare ?? name, tag];
};

/**
 * Finds out what the columns of a spreadsheet fill.
 *
 * @param mapping - by a column's name the field that it fills, where its name does not say so; an empty field leaves it out.
 */
export const matchColumns = (
  header: readonly string[],
  section: SectionName,
  mapping: Readonly<Record<string, string>> = {},
): Matching => {
  const known = columns[section];
  const byName = new Map<string, Column>();
  for (const column of [...known].reverse()) {
    for (const name of [...column.names.split('|'), column.field]) byName.set(plain(name), column);
  }
  const find = (name: string): Column | undefined => {
    const mapped = mapping[name.trim()];
    if (mapped === undefined) return byName.get(plain(name));
    return known.find(({ field }) => field === mapped);
  };
  const matched: MatchedColumn[] = [];
  const unmatched: string[] = [];
  header.forEach((name, index) => {
    const whole = find(name);
    const [bare, language] = whole ? [name, undefined] : languageIn(name);
    const column = whole ?? (language ? find(bare) : undefined);
    if (column) matched.push({ ...column, index, language });
    else if (name.trim() && mapping[name.trim()] !== '') unmatched.push(name);
  });
  return { matched, unmatched };
};
