import type { Words } from './en.js';

/* Pieces of code are isolated (U+2066 … U+2069), so that their signs stay where they are read. */

export const ar: Words = {
  title: 'وضع الحملة على صفحة ويب',
  lead: 'اختيار عنصر، ومعاينته، ونسخ بضعة أسطر إلى الصفحة. لا يُرسَل شيء مما يُكتب هنا إلا إلى مضيف الخلاصة.',
  pageLanguage: 'لغة هذه الصفحة',

  elementTitle: 'العنصر',
  elements: {
    'wmb-story-carousel': 'قصص',
    'wmb-statistics-counter': 'أرقام',
    'wmb-event-list': 'فعاليات',
    'wmb-organisation-finder': 'منظمات',
  },

  feedTitle: 'الخلاصة',
  feed: 'عنوان الخلاصة',
  feedHelp: 'ملف JSON الخاص بالحملة، ابتداءً من \u2066https://\u2069. مكانه معروف لدى الحملة.',
  checkAgain: 'إعادة التحقّق',
  check: {
    none: 'لا خلاصة بعد: تبقى المعاينة فارغة.',
    'not-an-address': 'ليس هذا بعدُ عنوان https أو http.',
    checking: 'جارٍ سؤال مضيف الخلاصة…',
  },
  good: (count) => `الخلاصة سليمة. المعروض: ${count}.`,
  nothing: 'يمكن قراءة الخلاصة، وليس فيها شيء لهذا العنصر.',
  flawed: (count, issues) => `يمكن قراءة الخلاصة. المعروض: ${count}. ما ينبغي إصلاحه: ${issues}.`,
  omitted: (count) => `المتروك كليًّا: ${count}.`,
  bad: 'لا يمكن عرض الخلاصة.',
  helps: {
    'code-unavailable': 'تعذّر الحصول على شيفرة العنصر: يُرجى التحقّق من مضيف البرنامج النصي.',
    'feed-address': 'يُرجى التحقّق من العنوان.',
    'feed-unreachable':
      'يُرجى التحقّق من العنوان، ومن أن مضيفه يجيب كل صفحة: \u2066Access-Control-Allow-Origin: *\u2069.',
    'feed-timeout': 'المضيف بطيء جدًّا: ثلاث مرات بلا جواب خلال 5 ثوانٍ.',
    'feed-status': 'يُرجى التحقّق من العنوان ومن المضيف.',
    'feed-redirect': 'المطلوب هو العنوان الذي يقود إليه، إن كان يبدأ بـ https.',
    'feed-too-large': 'المطلوب وضع الأقسام في مستندات مستقلة: \u2066{ "href": "…" }\u2069.',
    'feed-encoding': 'المطلوب حفظ الملف بترميز UTF-8.',
    'feed-not-json': 'يبدو هذا صفحة ويب أو ملفًّا مقطوعًا: المطلوب عنوان ملف JSON نفسه.',
    'feed-shape': 'هذا JSON، لكنه ليس خلاصة: يُرجى التحقّق من العنوان.',
    'feed-version': 'الخلاصة من إصدار لا يقرأه هذا البرنامج النصي.',
    'render-failed': 'هذا خطأ منّا: نرجو الإبلاغ عنه.',
  },
  issueHeads: { path: 'الموضع', expected: 'المطلوب', found: 'الموجود' },
  issuesCaption: 'ما ينبغي إصلاحه في الخلاصة',
  moreIssues: (count) => `وغير ذلك: ${count}.`,
  missing: 'لا شيء',
  checkTitle: 'فحص نص',
  checkHelp:
    'لم يُنشر شيء بعد؟ يُلصق هنا نص الخلاصة أو يُفلت ملفها. يُفحص في هذه الصفحة ولا يُرسل إلى أي مكان.',
  checkText: 'نص الخلاصة',
  checkFile: 'أو اختيار الملف',

  wordsTitle: 'النصوص',
  heading: 'العنوان الرئيسي',
  headingHelp: 'يظهر فوق العنصر. يُترك فارغًا إن كان في الصفحة عنوان.',
  language: 'اللغة',
  asAround: 'لغة الصفحة المحيطة',
  fallbackText: 'رابط بديل: النص',
  fallbackAddress: 'رابط بديل: العنوان',
  fallbackHelp: 'يظهر قبل وصول العنصر، ومن دون JavaScript، وعند تعذّر الحصول على الخلاصة.',
  notAnAddress: 'يجب أن يبدأ بـ \u2066https://\u2069',

  lookTitle: 'المظهر',
  lookHelp: 'ثلاثة متغيرات تغيّر معظم الشكل: اللون المميز والخط والاستدارة. والباقي يتبعها.',
  moreTokens: 'كل المتغيرات',
  pick: (name) => `اختيار ${name}`,
  notTaken: 'لا تستطيع CSS قراءة هذا قيمةً هنا.',
  backToDefault: 'العودة إلى القيم الافتراضية',
  lowContrast: 'تباين غير كافٍ',
  low: {
    light: (pair, ratio, least) =>
      `على صفحة فاتحة، التباين بين ${pair} هو ${ratio} : 1. يلزم ${least} : 1 على الأقل للقراءة.`,
    dark: (pair, ratio, least) =>
      `على صفحة داكنة، التباين بين ${pair} هو ${ratio} : 1. يلزم ${least} : 1 على الأقل للقراءة.`,
  },
  lowHelp:
    'الحل: لون أغمق أو أفتح، أو كتابة اللونين بصيغة \u2066light-dark(…, …)\u2069، أو تثبيت color-scheme في الخيارات.',
  and: (one, other) => `${one} و ${other}`,

  optionsTitle: 'الخيارات',
  ownOptions: 'لهذا العنصر',
  sharedOptions: 'لكل العناصر',
  default: 'الافتراضي',
  defaultIs: (value) => `الافتراضي (${value})`,

  previewTitle: 'المعاينة',
  view: 'العرض',
  views: { phone: 'هاتف، 360', column: 'عمود، 320', full: 'العرض الكامل' },
  scheme: 'الصفحة',
  schemes: { light: 'فاتحة', dark: 'داكنة' },
  previewFrame: 'العنصر كما سيراه القارئ',
  height: (height, width) => `الارتفاع ${height} بكسل عند عرض ${width} بكسل.`,

  snippetTitle: 'المقتطف',
  form: 'من أجل',
  forms: {
    script: 'أي صفحة',
    npm: 'npm',
    react: 'React 19',
    vue: 'Vue 3',
    svelte: 'Svelte 5',
    angular: 'Angular',
    frame: 'Iframe',
    oembed: 'oEmbed',
  },
  versionTitle: 'الإصدار',
  pin: (version) => `${version} دائمًا`,
  pinHelp: 'لا تتغيّر الملفات أبدًا، وتُفحَص ببصمتها.',
  follow: (major) => `أحدث ${major}.x`,
  followHelp: 'يُصلَح من تلقاء نفسه. لا يمكن فحص ملفاته ببصمة في الصفحة.',
  reserve: 'حجز مكانه حتى لا يتحرّك شيء',
  hint: 'يقع قرب أعلى الصفحة: يُجلَب مبكرًا',
  styleNote: 'إن كانت سياسة الصفحة ترفض <style> فمكان قواعده ورقة أنماط الصفحة.',
  frameNote:
    'يضبط البرنامج النصي ارتفاع الإطار. حيث لا يُسمح بالبرامج النصية يُحذف: فيحتفظ الإطار بارتفاعه ويُمرَّر.',
  oembedNote:
    'يُنشر الملفان جنبًا إلى جنب. ومن يلصق عنوان الصفحة في مضيف يعرف oEmbed يحصل على الإطار.',
  pageAddress: 'أين ستكون الصفحة',
  copy: 'نسخ',
  copied: 'نُسِخ.',
  notCopied: 'يمكن تحديد النص ونسخه يدويًّا: هذا المتصفح لا يسمح للصفحة بذلك.',
  noManifest: 'تعذّر الحصول على manifest.json المجاور لهذه الصفحة: المقتطف بلا بصمات ولا تلميحات.',
  code: (form) => `مقتطف من أجل ${form}`,
};
