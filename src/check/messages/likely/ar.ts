import type { LikelyMessages } from './en.js';

export const likely: LikelyMessages = {
  'text-markup': {
    title: 'وسوم داخل نص',
    cure: 'النصوص بلا تنسيق: تظهر كما كُتبت. الموجود: {found}',
  },
  'text-garbled': {
    title: 'حروف مشوّهة',
    cure: 'حُفظ النص أو فُتح بترميز غير UTF-8: يُؤخذ من الأصل مرة أخرى. الموجود: {found}',
  },
  'text-placeholder': { title: 'مكان لم يُملأ', cure: 'يُكتب هنا المطلوب أو يُحذف. الموجود: {found}' },
  'text-language-missing': {
    title: 'نص بلا لغة الخلاصة',
    cure: 'من لا يجد لغته يُعرض له أول نص موجود: تُضاف {expected}.',
  },
  'address-closed': {
    title: 'عنوان لا يستطيع القرّاء فتحه',
    cure: 'لا يقود إلى شيء، أو يقود إلى هذا الجهاز، أو يطلب تسجيل الدخول: المطلوب عنوان الملف أو الصفحة بعد النشر. الموجود: {found}',
  },
  'picture-unshown': {
    title: 'صورة لا تعرضها المتصفحات',
    cure: 'تُحفظ بصيغة JPEG أو PNG أو WebP. الموجود: {found}',
  },
  'picture-alt-poor': {
    title: 'وصف لا يقول شيئًا',
    cure: 'يُذكر ما تُظهره الصورة لمن لا يراها؛ و"" لما هو للزينة فقط. الموجود: {found}',
  },
  'picture-unmeasured': {
    title: 'صورة بلا عرض وارتفاع',
    cure: 'يقيسها wmb build. ولنشر هذا الملف كما هو يُكتب كلاهما بالبكسل: من دونهما تُترك الصورة.',
  },
  'picture-missing': { title: 'صورة غير موجودة', cure: 'يُتحقق من العنوان ومن وجود الملف: {found}' },
  'picture-heavy': {
    title: 'صورة ثقيلة',
    cure: 'يطول تحميلها على الهاتف: يصنع wmb build صورًا أصغر من الملفات التي بجانب الخلاصة. الموجود: {found}',
  },
  'picture-size': {
    title: 'صورة بمقاس غير المكتوب',
    cure: 'يُحجز لها مكان بشكل خاطئ: الصواب {expected}. الموجود: {found}',
  },
  'link-broken': { title: 'رابط لا يقود إلى شيء', cure: 'يُتحقق من العنوان. أجاب الخادم: {found}' },
  'date-unlikely': {
    title: 'تاريخ غير محتمل',
    cure: 'هو بعيد في المستقبل: يُنظر في السنة. الموجود: {found}',
  },
  'number-unlikely': {
    title: 'رقم غير محتمل',
    cure: 'أليس المقصود {expected}؟ الموجود: {found}',
    otherwise: 'يُنظر هل نقص رقم أو زاد. الموجود: {found}',
  },
  'position-elsewhere': {
    title: 'موقع خارج بلده',
    cure: 'على الأرجح ينقص علامة السالب أو تزيد: {expected}.',
    otherwise: 'يُنظر في الرقمين: خط الطول أولًا ثم خط العرض، والغرب والجنوب بعلامة السالب.',
  },
  'hours-unlikely': {
    title: 'ساعات عمل تتجاوز منتصف الليل',
    cure: 'تُقرأ على أن الإغلاق في اليوم التالي: يُنظر في الوقتين. الموجود: {found}',
  },
  'phone-undialled': {
    title: 'هاتف لا يمكن الاتصال به بلمسة',
    cure: 'يُكتب بعلامة + ورمز البلد، رقم واحد في كل مدخل: "+44 20 7946 0000". الموجود: {found}',
  },
  'reference-missing': {
    title: 'قصة ليست في الخلاصة',
    cure: 'يُتحقق من المعرّف أو يُحذف. الموجود: {found}',
  },
  'offset-unlike-zone': {
    title: 'وقت فارقه غير فارق منطقته الزمنية',
    cure: 'الساعات هناك مختلفة في ذلك اليوم: {expected} إن كان الوقت هو المقصود. الموجود: {found}',
  },
  'recurrence-unread': {
    title: 'تكرار لا يمكن قراءته',
    cure: 'لا يُعرض إلا التاريخ الأول. يُكتب مثل "FREQ=WEEKLY;BYDAY=MO" بأيام من حرفين. الموجود: {found}',
  },
  'online-without-link': {
    title: 'فعالية عبر الإنترنت بلا رابط',
    cure: 'يُذكر في "joinUrl" مكان الانضمام، أو في "url" مكان المزيد.',
  },
  'entry-repeated': { title: 'مدخل مكرر', cure: 'يُحذف واحد منهما: يقول ما يقوله {found}.' },
};
