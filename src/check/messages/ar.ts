import type { ReportMessages } from './en.js';
import { likely } from './likely/ar.js';

export const ar: ReportMessages = {
  language: 'ar',
  findings: {
    'not-json-csv': { title: 'هذا جدول (CSV) وليس JSON', cure: 'يُحوَّل أولًا إلى خلاصة.' },
    'not-json-html': {
      title: 'هذه صفحة ويب وليست JSON',
      cure: 'المطلوب عنوان الملف نفسه؛ ومن المستند المشترك عنوان نسخته المنشورة.',
    },
    'not-json-empty': { title: 'الملف فارغ', cure: 'تُكتب فيه الخلاصة.' },
    'json-comma-after-last': {
      title: 'فاصلة بعد آخر مدخل',
      cure: 'تُحذف الفاصلة التي قبل القوس الختامي.',
    },
    'json-comma-missing': { title: 'فاصلة ناقصة', cure: 'توضع هنا فاصلة بين مدخلين.' },
    'json-comment': { title: 'تعليق', cure: 'لا تعليقات في JSON: يُحذف.' },
    'json-quotes': {
      title: 'علامات اقتباس غير "…"',
      cure: 'توضع حوله علامات اقتباس مزدوجة مستقيمة.',
    },
    'json-cut-short': {
      title: 'ينتهي الملف قبل أوانه',
      cure: 'ينقص قوس ختامي أو علامة اقتباس، أو قُطع الملف عند حفظه.',
    },
    'json-syntax': { title: 'ليس مكتوبًا بصيغة JSON', cure: 'يُنظر في الموجود هنا: {found}' },
    'not-json-other': {
      title: 'ملف من نوع آخر، ليس JSON',
      cure: 'يُستورَد بالأمر wmb import، أو يُحفظ بصيغة JSON. الموجود: {found}',
    },
    'json-too-much': { title: 'شيء لا مكان له هنا', cure: 'يُحذف الموجود هنا: {found}' },
    'json-text': {
      title: 'نص غير مغلق، أو فيه علامة يجب تمييزها',
      cure: 'داخل النص تُكتب علامة الاقتباس \\" والسطر الجديد \\n والشرطة المائلة العكسية \\\\، ويُغلق النص بعلامة اقتباس.',
    },
    'json-merge-mark': {
      title: 'نسختان لم تُدمجا',
      cure: 'تُترك واحدة منهما، وتُحذف الأسطر التي فيها <<<<<<< و======= و>>>>>>>.',
    },
    'id-repeated': {
      title: 'معرّف يحمله مدخل سابق',
      cure: 'يُعطى هذا المدخل معرّفًا خاصًا به، وحتى ذلك الحين يُترك. الموجود: {found}',
    },
    'written-otherwise': { title: 'مكتوب بصيغة أخرى', cure: 'الصواب {expected}. الموجود: {found}' },
    'say-unknown': {
      title: 'رغبة شخص باسم لا يُقرأ',
      cure: 'لا أثر له والقصة معروضة. الصواب {expected} إن كان هذا هو المقصود.',
    },
    'json-repeated-key': {
      title: 'اسم مكرر في مدخل واحد',
      cure: 'يُترك واحد منهما: لا يُقرأ من الاثنين إلا الأخير.',
    },
    'feed-refused': {
      title: 'ليست خلاصة من الإصدار 1',
      cure: 'الخلاصة كائن يبدأ بـ "version": "1.0". الموجود: {found}',
    },
    'section-misnamed': { title: 'قسم باسم آخر', cure: 'اسمه الصحيح {expected}.' },
    'section-missing': { title: 'قسم غير موجود', cure: 'لا يعرض عنصره شيئًا.' },
    'item-left-out': { title: 'مدخل متروك', cure: 'يلزمه هذا ليُعرض: {expected}. الموجود: {found}' },
    'field-left-out': { title: 'شيء متروك', cure: 'المطلوب هنا: {expected}. الموجود: {found}' },
    'field-mended': {
      title: 'قُرئ مع أنه مكتوب بغير صيغته',
      cure: 'الصواب: {expected}. الموجود: {found}',
    },
    'field-unknown': {
      title: 'اسم غير معروف',
      cure: 'المقصود على الأرجح {expected}.',
      otherwise: 'يُهمَل. يُحذف، أو يُبحث عن الاسم في docs/feed.md.',
    },
    'field-misspelt': {
      title: 'رغبة شخص مكتوبة خطأً',
      cure: 'الصواب {expected}: وحتى ذلك الحين لا تُعرض القصة في أي مكان.',
    },
    'country-unknown': {
      title: 'رمز بلد غير موجود',
      cure: 'الصواب {expected}.',
      otherwise: 'المطلوب رمز ISO 3166-1، مثل KE. الموجود: {found}',
    },
    'language-unknown': {
      title: 'لغة غير مكتوبة برمزها',
      cure: 'الصواب {expected}.',
      otherwise: 'المطلوب رمز مثل en أو ar أو pt-BR. الموجود: {found}',
    },
    'position-swapped': {
      title: 'خط العرض وخط الطول متبادلان',
      cure: 'خط الطول أولًا: {expected}.',
    },
    'date-form': { title: 'تاريخ بصيغة أخرى', cure: 'الصواب {expected}.' },
    'price-comma': { title: 'فاصلة عشرية', cure: 'الصواب {expected}.' },
    'currency-unknown': {
      title: 'رمز عملة غير موجود',
      cure: 'الصواب {expected}.',
      otherwise: 'المطلوب رمز ISO 4217، مثل USD. الموجود: {found}',
    },
    'picture-without-alt': {
      title: 'صورة بلا وصف',
      cure: 'يُذكر في "alt" ما تُظهره؛ و"" لما هو للزينة فقط.',
    },
    'quote-without-consent': {
      title: 'كلام شخص بلا نهاية للموافقة',
      cure: 'يُذكر في "consentUntil" إلى متى يوافق الشخص على الاقتباس منه.',
    },
    'event-over': {
      title: 'فعالية انتهت',
      cure: 'لا شيء مطلوب: تظهر ضمن الفعاليات الماضية. انتهت: {found}',
    },
    'consent-over': {
      title: 'موافقة انتهت',
      cure: 'لا تُعرض القصة في أي مكان. تُحذف، أو يُسأل الشخص من جديد.',
    },
    'address-insecure': {
      title: 'عنوان غير مشفّر',
      cure: 'ترفضه صفحات https: يمكن تجربة {expected}.',
    },
    ...likely,
  },
  severities: { error: 'أخطاء', warning: 'تنبيهات', information: 'للعلم' },
  verdict: {
    clean: 'لا شيء ينبغي إصلاحه.',
    errors: 'يُرجى إصلاح الأخطاء قبل النشر: {errors}. التنبيهات: {warnings}.',
    warnings: 'يمكن النشر. تنبيهات تستحق النظر: {warnings}.',
  },
  shown: 'المعروض: {counts}.',
  sections: {
    stories: 'قصص {count}',
    statistics: 'أرقام {count}',
    events: 'فعاليات {count}',
    organisations: 'منظمات {count}',
  },
  place: 'السطر {line}، العمود {column}',
  row: 'الصف {line}',
  kind: '{title} ({count})',
  item: '{id} ({name})',
  more: '… وغيرها من هذا النوع: {count}',
  nothing: 'لا شيء',
};
