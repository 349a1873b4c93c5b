import type { LikelyMessages } from './en.js';

export const likely: LikelyMessages = {
  'text-markup': {
    title: 'Metin içinde işaretleme',
    cure: 'Metinler düzdür: okuyan, yazıldığı gibi görür. Bulunan: {found}',
  },
  'text-garbled': {
    title: 'Bozulmuş karakterler',
    cure: 'Metin UTF-8 dışında bir kodlamayla kaydedilmiş ya da açılmış: özgün metinden yeniden alın. Bulunan: {found}',
  },
  'text-placeholder': {
    title: 'Doldurulacak bir şey',
    cure: 'Buraya ait olanı yazın ya da silin. Bulunan: {found}',
  },
  'text-language-missing': {
    title: 'Akışın kendi dili olmayan bir metin',
    cure: 'Dili eksik olan okur, var olan ilkini görür: {expected} ekleyin.',
  },
  'address-closed': {
    title: 'Okurların açamayacağı bir adres',
    cure: 'Hiç kimseye, bu bilgisayara ya da kim olduğunuzu soran bir yere götürüyor: yayımlanmış dosyanın ya da sayfanın adresini verin. Bulunan: {found}',
  },
  'picture-unshown': {
    title: 'Tarayıcıların göstermediği bir resim',
    cure: 'JPEG, PNG ya da WebP olarak kaydedin. Bulunan: {found}',
  },
  'picture-alt-poor': {
    title: 'Hiçbir şey söylemeyen bir açıklama',
    cure: 'Resmin ne gösterdiğini, onu göremeyen birine söyleyin; yalnızca süsse "". Bulunan: {found}',
  },
  'picture-unmeasured': {
    title: 'Genişliği ve yüksekliği olmayan bir resim',
    cure: 'wmb build ölçer. Bu dosyayı olduğu gibi yayımlamak için ikisini de piksel olarak yazın: onlarsız resim dışarıda kalır.',
  },
  'picture-missing': {
    title: 'Alınamayan bir resim',
    cure: 'Adrese ve dosyanın orada olup olmadığına bakın: {found}',
  },
  'picture-heavy': {
    title: 'Ağır bir resim',
    cure: 'Telefonda uzun sürer: wmb build, akışın yanındaki dosyalardan daha küçüklerini yapar. Bulunan: {found}',
  },
  'picture-size': {
    title: 'Yazılandan başka boyutta bir resim',
    cure: 'Yanlış biçim için yer ayrılıyor: {expected} yazın. Bulunan: {found}',
  },
  'link-broken': {
    title: 'Hiçbir yere götürmeyen bir bağlantı',
    cure: 'Adrese bakın. Sunucusunun yanıtı: {found}',
  },
  'date-unlikely': {
    title: 'Pek kastedilmiş olamayacak bir tarih',
    cure: 'Çok ileride: yıla bakın. Bulunan: {found}',
  },
  'number-unlikely': {
    title: 'Pek kastedilmiş olamayacak bir sayı',
    cure: '{expected} mi olmalı? Bulunan: {found}',
    otherwise: 'Bir rakam eksik ya da fazla mı, bakın. Bulunan: {found}',
  },
  'position-elsewhere': {
    title: 'Ülkesinde olmayan bir konum',
    cure: 'Büyük olasılıkla bir eksi işareti eksik ya da fazla: {expected}.',
    otherwise: 'İki sayıya da bakın: önce boylam, sonra enlem; batı ve güney eksi işaretiyle.',
  },
  'hours-unlikely': {
    title: 'Gece yarısını aşan açılış saatleri',
    cure: 'Ertesi gün kapanıyor diye okunur: iki saate de bakın. Bulunan: {found}',
  },
  'phone-undialled': {
    title: 'Kimsenin dokunup arayamayacağı bir telefon',
    cure: '+ ve ülke koduyla, her kayda bir numara yazın: "+44 20 7946 0000". Bulunan: {found}',
  },
  'reference-missing': {
    title: 'Akışta olmayan bir öykü',
    cure: 'Kimliğe bakın ya da silin. Bulunan: {found}',
  },
  'offset-unlike-zone': {
    title: 'Farkı, saat diliminin farkı olmayan bir saat',
    cure: 'O gün orada saatler başka: kastedilen saatse {expected}. Bulunan: {found}',
  },
  'recurrence-unread': {
    title: 'Okunamayan bir yineleme',
    cure: 'Yalnızca ilk tarih gösterilir. "FREQ=WEEKLY;BYDAY=MO" gibi, günleri iki harfle yazın. Bulunan: {found}',
  },
  'online-without-link': {
    title: 'Bağlantısı olmayan çevrimiçi bir etkinlik',
    cure: 'Nereden katılınacağını "joinUrl" ya da nerede daha çok okunacağını "url" içinde söyleyin.',
  },
  'entry-repeated': {
    title: 'İki kez duran bir kayıt',
    cure: 'Birini silin: {found} ile aynı şeyi söylüyor.',
  },
};
