import type { ReportMessages } from './en.js';
import { likely } from './likely/fa.js';

export const fa: ReportMessages = {
  language: 'fa',
  findings: {
    'not-json-csv': {
      title: 'این جدول (CSV) است، نه JSON',
      cure: 'نخست آن را به خوراک تبدیل کنید.',
    },
    'not-json-html': {
      title: 'این صفحهٔ وب است، نه JSON',
      cure: 'نشانی خود پرونده را بدهید؛ برای سند اشتراکی، نشانی شکل منتشرشدهٔ آن را.',
    },
    'not-json-empty': { title: 'پرونده خالی است', cure: 'خوراک را در آن بنویسید.' },
    'json-comma-after-last': {
      title: 'ویرگولی پس از آخرین مورد',
      cure: 'ویرگول پیش از کمانک پایانی را بردارید.',
    },
    'json-comma-missing': {
      title: 'یک ویرگول کم است',
      cure: 'اینجا، میان دو مورد، ویرگول بگذارید.',
    },
    'json-comment': { title: 'یک توضیح', cure: 'JSON توضیح ندارد: آن را بردارید.' },
    'json-quotes': { title: 'گیومه‌ای جز "…"', cure: 'دو سوی آن گیومهٔ راست دوتایی بگذارید.' },
    'json-cut-short': {
      title: 'پرونده زود تمام می‌شود',
      cure: 'یک کمانک یا گیومهٔ پایانی کم است، یا پرونده هنگام ذخیره بریده شده است.',
    },
    'json-syntax': {
      title: 'به شکل JSON نوشته نشده است',
      cure: 'ببینید اینجا چه آمده است: {found}',
    },
    'not-json-other': {
      title: 'پرونده‌ای از نوع دیگر، نه JSON',
      cure: 'آن را با wmb import وارد کنید، یا به شکل JSON ذخیره کنید. یافته: {found}',
    },
    'json-too-much': {
      title: 'چیزی که جایش اینجا نیست',
      cure: 'آنچه را اینجا آمده بردارید: {found}',
    },
    'json-text': {
      title: 'متنی که بسته نشده، یا نشانه‌ای دارد که باید علامت‌گذاری شود',
      cure: 'در متن، گیومه را \\"، سطر تازه را \\n و خط مورب وارونه را \\\\ بنویسید؛ و متن را با گیومه ببندید.',
    },
    'json-merge-mark': {
      title: 'دو نسخه که با هم ادغام نشده‌اند',
      cure: 'یکی را نگه دارید، و سطرهای دارای <<<<<<<، ======= و >>>>>>> را بردارید.',
    },
    'id-repeated': {
      title: 'شناسه‌ای که مورد پیشین دارد',
      cure: 'به این مورد شناسهٔ خودش را بدهید: تا آن زمان کنار گذاشته می‌شود. یافته: {found}',
    },
    'written-otherwise': {
      title: 'به شکل دیگری نوشته شده است',
      cure: 'بنویسید {expected}. یافته: {found}',
    },
    'say-unknown': {
      title: 'خواست یک شخص، با نامی که هیچ‌کس نمی‌خواند',
      cure: 'اثری ندارد و داستان نشان داده می‌شود. اگر منظور این است، بنویسید {expected}.',
    },
    'json-repeated-key': {
      title: 'نامی که در یک مورد دو بار آمده است',
      cure: 'یکی را نگه دارید: از دو تا، تنها آخری خوانده می‌شود.',
    },
    'feed-refused': {
      title: 'خوراک نسخهٔ ۱ نیست',
      cure: 'خوراک شیئی است که با "version": "1.0" آغاز می‌شود. یافته: {found}',
    },
    'section-misnamed': { title: 'بخشی با نامی دیگر', cure: 'نامش را {expected} بگذارید.' },
    'section-missing': { title: 'بخشی که وجود ندارد', cure: 'عنصر آن چیزی نشان نمی‌دهد.' },
    'item-left-out': {
      title: 'موردی که کنار گذاشته می‌شود',
      cure: 'به این نیاز دارد و بی آن هیچ‌جا دیده نمی‌شود: {expected}. یافته: {found}',
    },
    'field-left-out': {
      title: 'چیزی که کنار گذاشته می‌شود',
      cure: 'آنچه جایش اینجاست: {expected}. یافته: {found}',
    },
    'field-mended': {
      title: 'خوانده شد، هرچند درست نوشته نشده است',
      cure: 'بنویسید {expected}. یافته: {found}',
    },
    'field-unknown': {
      title: 'نامی ناشناخته',
      cure: 'شاید منظور {expected} باشد.',
      otherwise: 'نادیده گرفته می‌شود. آن را بردارید، یا نام را در docs/feed.md بجویید.',
    },
    'field-misspelt': {
      title: 'خواست یک شخص، با املای نادرست',
      cure: 'بنویسید {expected}: تا آن زمان داستان هیچ‌جا نشان داده نمی‌شود.',
    },
    'country-unknown': {
      title: 'کد کشوری که وجود ندارد',
      cure: 'بنویسید {expected}.',
      otherwise: 'کد ISO 3166-1 را بنویسید، مانند KE. یافته: {found}',
    },
    'language-unknown': {
      title: 'زبانی که به شکل کد نوشته نشده است',
      cure: 'بنویسید {expected}.',
      otherwise: 'کدی مانند en، ar یا pt-BR بنویسید. یافته: {found}',
    },
    'position-swapped': {
      title: 'عرض و طول جغرافیایی جابه‌جا شده‌اند',
      cure: 'نخست طول جغرافیایی می‌آید: {expected}.',
    },
    'date-form': { title: 'تاریخی به شکل دیگر', cure: 'بنویسید {expected}.' },
    'price-comma': { title: 'ویرگول اعشاری', cure: 'بنویسید {expected}.' },
    'currency-unknown': {
      title: 'کد ارزی که وجود ندارد',
      cure: 'بنویسید {expected}.',
      otherwise: 'کد ISO 4217 را بنویسید، مانند USD. یافته: {found}',
    },
    'picture-without-alt': {
      title: 'تصویری بدون توضیح',
      cure: 'در "alt" بگویید چه نشان می‌دهد؛ اگر تنها تزیین است "".',
    },
    'quote-without-consent': {
      title: 'سخنان یک شخص بدون پایان رضایت',
      cure: 'در "consentUntil" بگویید آن شخص تا کی می‌پذیرد سخنش نقل شود.',
    },
    'event-over': {
      title: 'رویدادی که تمام شده است',
      cure: 'کاری لازم نیست: در میان رویدادهای گذشته است. پایان: {found}',
    },
    'consent-over': {
      title: 'رضایتی که پایان یافته است',
      cure: 'داستان هیچ‌جا نشان داده نمی‌شود. آن را بردارید، یا دوباره از آن شخص بپرسید.',
    },
    'address-insecure': {
      title: 'نشانی بدون رمزنگاری',
      cure: 'صفحه‌های https آن را نمی‌پذیرند: {expected} را امتحان کنید.',
    },
    ...likely,
  },
  severities: { error: 'خطاها', warning: 'هشدارها', information: 'خوب است بدانید' },
  verdict: {
    clean: 'چیزی برای اصلاح نیست.',
    errors: 'پیش از انتشار خطاها را اصلاح کنید: {errors}. هشدارها: {warnings}.',
    warnings: 'می‌توان منتشر کرد. هشدارهای درخور نگاه: {warnings}.',
  },
  shown: 'نشان داده شده: {counts}.',
  sections: {
    stories: 'داستان‌ها {count}',
    statistics: 'آمار {count}',
    events: 'رویدادها {count}',
    organisations: 'سازمان‌ها {count}',
  },
  place: 'سطر {line}، ستون {column}',
  row: 'سطر {line}',
  kind: '{title} ({count})',
  item: '{id} ({name})',
  more: '… و موارد دیگر از این نوع: {count}',
  nothing: 'هیچ',
};
