import { body, type Column, id, illustrative, image, summary, topics, url } from './column.js';

export const stories: readonly Column[] = [
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
