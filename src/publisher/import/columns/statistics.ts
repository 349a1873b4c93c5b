import { type Column, id } from './column.js';

export const statistics: readonly Column[] = [
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
