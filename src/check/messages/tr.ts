import type { ReportMessages } from './en.js';
import { likely } from './likely/tr.js';

export const tr: ReportMessages = {
  language: 'tr',
  findings: {
    'not-json-csv': {
      title: 'Bu bir tablo (CSV), JSON değil',
      cure: 'Önce onu bir akışa dönüştürün.',
    },
    'not-json-html': {
      title: 'Bu bir web sayfası, JSON değil',
      cure: 'Dosyanın kendi adresini verin; paylaşılan bir belge için yayımlanmış biçiminin adresini.',
    },
    'not-json-empty': { title: 'Dosya boş', cure: 'Akışı içine yazın.' },
    'json-comma-after-last': {
      title: 'Son kayıttan sonra bir virgül',
      cure: 'Kapanan parantezden önceki virgülü silin.',
    },
    'json-comma-missing': {
      title: 'Bir virgül eksik',
      cure: 'Buraya, iki kaydın arasına bir virgül koyun.',
    },
    'json-comment': { title: 'Bir yorum', cure: 'JSON’da yorum yoktur: silin.' },
    'json-quotes': {
      title: '"…" dışında tırnak işaretleri',
      cure: 'Çevresine düz çift tırnak koyun.',
    },
    'json-cut-short': {
      title: 'Dosya erken bitiyor',
      cure: 'Kapanan bir parantez ya da tırnak eksik, ya da dosya kaydedilirken kesilmiş.',
    },
    'json-syntax': { title: 'JSON olarak yazılmamış', cure: 'Burada ne olduğuna bakın: {found}' },
    'not-json-other': {
      title: 'Başka türde bir dosya, JSON değil',
      cure: 'wmb import ile içeri alın ya da JSON olarak kaydedin. Bulunan: {found}',
    },
    'json-too-much': { title: 'Buraya ait olmayan bir şey', cure: 'Burada duranı silin: {found}' },
    'json-text': {
      title: 'Kapatılmamış ya da işaretlenmesi gereken bir karakter içeren bir metin',
      cure: 'Bir metnin içinde tırnağı \\", yeni satırı \\n, ters bölüyü \\\\ olarak yazın; metni bir tırnakla kapatın.',
    },
    'json-merge-mark': {
      title: 'Birleştirilmemiş iki sürüm',
      cure: 'Birini tutun; <<<<<<<, ======= ve >>>>>>> olan satırları silin.',
    },
    'id-repeated': {
      title: 'Daha önceki bir kaydın kimliği (id)',
      cure: 'Bu kayda kendi kimliğini verin: o zamana kadar dışarıda kalır. Bulunan: {found}',
    },
    'written-otherwise': {
      title: 'Başka biçimde yazılmış',
      cure: '{expected} yazın. Bulunan: {found}',
    },
    'say-unknown': {
      title: 'Bir kişinin kendi isteği, kimsenin okumadığı bir adla',
      cure: 'Hiçbir etkisi yok ve öykü gösteriliyor. Kastedilen buysa {expected} yazın.',
    },
    'json-repeated-key': {
      title: 'Bir kayıtta iki kez geçen bir ad',
      cure: 'Birini tutun: ikisinden yalnızca sonuncusu okunur.',
    },
    'feed-refused': {
      title: 'Sürüm 1 akışı değil',
      cure: 'Bir akış, "version": "1.0" ile başlayan bir nesnedir. Bulunan: {found}',
    },
    'section-misnamed': { title: 'Başka adla bir bölüm', cure: 'Adını {expected} yapın.' },
    'section-missing': { title: 'Olmayan bir bölüm', cure: 'Öğesi hiçbir şey göstermez.' },
    'item-left-out': {
      title: 'Dışarıda kalan bir kayıt',
      cure: 'Buna gereksinimi var, bu olmadan hiçbir yerde görünmez: {expected}. Bulunan: {found}',
    },
    'field-left-out': {
      title: 'Dışarıda kalan bir şey',
      cure: 'Buraya ait olan: {expected}. Bulunan: {found}',
    },
    'field-mended': {
      title: 'Olması gerektiği gibi yazılmamış, yine de okundu',
      cure: '{expected} yazın. Bulunan: {found}',
    },
    'field-unknown': {
      title: 'Bilinmeyen bir ad',
      cure: 'Büyük olasılıkla kastedilen: {expected}.',
      otherwise: 'Yok sayılır. Silin ya da adı docs/feed.md içinde arayın.',
    },
    'field-misspelt': {
      title: 'Bir kişinin kendi isteği, yanlış yazılmış',
      cure: '{expected} yazın: o zamana kadar öykü hiçbir yerde gösterilmez.',
    },
    'country-unknown': {
      title: 'Var olmayan bir ülke kodu',
      cure: '{expected} yazın.',
      otherwise: 'ISO 3166-1 kodunu yazın, örneğin KE. Bulunan: {found}',
    },
    'language-unknown': {
      title: 'Kod olarak yazılmamış bir dil',
      cure: '{expected} yazın.',
      otherwise: 'en, ar ya da pt-BR gibi bir kod yazın. Bulunan: {found}',
    },
    'position-swapped': {
      title: 'Enlem ve boylam yer değiştirmiş',
      cure: 'Önce boylam gelir: {expected}.',
    },
    'date-form': { title: 'Başka biçimde bir tarih', cure: '{expected} yazın.' },
    'price-comma': { title: 'Ondalık virgül', cure: '{expected} yazın.' },
    'currency-unknown': {
      title: 'Var olmayan bir para birimi kodu',
      cure: '{expected} yazın.',
      otherwise: 'ISO 4217 kodunu yazın, örneğin USD. Bulunan: {found}',
    },
    'picture-without-alt': {
      title: 'Açıklaması olmayan bir resim',
      cure: 'Ne gösterdiğini "alt" içinde söyleyin; yalnızca süsse "".',
    },
    'quote-without-consent': {
      title: 'Onay bitişi olmayan bir kişinin sözleri',
      cure: 'Kişinin ne zamana kadar alıntılanmayı kabul ettiğini "consentUntil" içinde söyleyin.',
    },
    'event-over': {
      title: 'Sona ermiş bir etkinlik',
      cure: 'Yapılacak bir şey yok: geçmiş etkinlikler arasında durur. Bitiş: {found}',
    },
    'consent-over': {
      title: 'Sona ermiş bir onay',
      cure: 'Öykü hiçbir yerde gösterilmez. Silin ya da kişiye yeniden sorun.',
    },
    'address-insecure': {
      title: 'Şifrelemesi olmayan bir adres',
      cure: 'https sayfaları onu reddeder: {expected} deneyin.',
    },
    ...likely,
  },
  severities: { error: 'Hatalar', warning: 'Uyarılar', information: 'Bilmekte yarar var' },
  verdict: {
    clean: 'Düzeltilecek bir şey yok.',
    errors: 'Yayımlamadan önce hataları düzeltin: {errors}. Uyarılar: {warnings}.',
    warnings: 'Yayımlanabilir. Bakılacak uyarılar: {warnings}.',
  },
  shown: 'Gösterilen: {counts}.',
  sections: {
    stories: 'öykü {count}',
    statistics: 'rakam {count}',
    events: 'etkinlik {count}',
    organisations: 'kuruluş {count}',
  },
  place: 'satır {line}, sütun {column}',
  row: 'satır {line}',
  kind: '{title} ({count})',
  item: '{id} ({name})',
  more: '… ve bu türden başkaları: {count}',
  nothing: 'hiçbir şey',
};
