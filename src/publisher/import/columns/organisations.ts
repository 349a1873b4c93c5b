import { type Column, id, illustrative, languages, summary, url } from './column.js';

export const organisations: readonly Column[] = [
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
