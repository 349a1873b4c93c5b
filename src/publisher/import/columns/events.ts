import {
  body,
  type Column,
  id,
  illustrative,
  image,
  languages,
  summary,
  topics,
  url,
} from './column.js';

export const events: readonly Column[] = [
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
