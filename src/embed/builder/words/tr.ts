import type { Words } from './en.js';

export const tr: Words = {
  title: 'Kampanyayı sayfanıza koyun',
  lead: 'Bir öğe seçin, ona bakın, birkaç satırı sayfanıza kopyalayın. Buraya yazdığınız hiçbir şey akışın sunucusundan başka bir yere gönderilmez.',
  pageLanguage: 'Bu sayfanın dili',

  elementTitle: 'Öğe',
  elements: {
    'wmb-story-carousel': 'Öyküler',
    'wmb-statistics-counter': 'Rakamlar',
    'wmb-event-list': 'Etkinlikler',
    'wmb-organisation-finder': 'Kuruluşlar',
  },

  feedTitle: 'Akış',
  feed: 'Akışın adresi',
  feedHelp: 'Kampanyanın JSON dosyası, https:// ile başlayarak. Nerede olduğunu kampanya söyler.',
  checkAgain: 'Yeniden denetle',
  check: {
    none: 'Henüz akış yok: önizleme boş kalır.',
    'not-an-address': 'Bu henüz bir https ya da http adresi değil.',
    checking: 'Akışın sunucusuna soruluyor …',
  },
  good: (count) => `Akış yerinde. Gösterilen: ${count}.`,
  nothing: 'Akış okunabiliyor ve bu öğe için hiçbir şey içermiyor.',
  flawed: (count, issues) => `Akış okunabiliyor. Gösterilen: ${count}. Düzeltilecek: ${issues}.`,
  omitted: (count) => `Tümüyle dışarıda kalan: ${count}.`,
  bad: 'Akış gösterilemiyor.',
  helps: {
    'code-unavailable': 'Öğenin kendi kodu alınamadı: betiğin sunucusuna bakın.',
    'feed-address': 'Adrese bakın.',
    'feed-unreachable':
      'Adrese ve sunucusunun her sayfaya yanıt verip vermediğine bakın: Access-Control-Allow-Origin: *.',
    'feed-timeout': 'Sunucu çok yavaş: üç kez 5 sn içinde yanıt yok.',
    'feed-status': 'Adrese ve sunucuya bakın.',
    'feed-redirect': 'Götürdüğü adres https ile başlıyorsa onu verin.',
    'feed-too-large': 'Bölümleri kendi belgelerine koyun: { "href": "…" }.',
    'feed-encoding': 'Dosyayı UTF-8 olarak kaydedin.',
    'feed-not-json':
      'Bu bir web sayfasına ya da kesilmiş bir dosyaya benziyor: JSON dosyasının kendi adresini verin.',
    'feed-shape': 'Bu JSON, ama akış değil: adrese bakın.',
    'feed-version': 'Akış, bu betiğin okumadığı bir sürümde.',
    'render-failed': 'Bu bizim hatamız: lütfen bildirin.',
  },
  issueHeads: { path: 'Nerede', expected: 'Oraya ait olan', found: 'Orada duran' },
  issuesCaption: 'Akışta düzeltilecekler',
  moreIssues: (count) => `Ve başkaları: ${count}.`,
  missing: 'hiçbir şey',
  checkTitle: 'Bir metni denetle',
  checkHelp:
    'Henüz hiçbir şey yayımlanmadı mı? Akışın metnini buraya yapıştırın ya da dosyasını bırakın. Bu sayfada denetlenir ve hiçbir yere gönderilmez.',
  checkText: 'Bir akışın metni',
  checkFile: 'Ya da dosyasını seçin',

  wordsTitle: 'Metinler',
  heading: 'Başlık',
  headingHelp: 'Öğenin üstünde durur. Sayfanızda bir başlık varsa boş bırakın.',
  language: 'Dil',
  asAround: 'Çevresindeki sayfanınki',
  fallbackText: 'Yerine konan bağlantı: metin',
  fallbackAddress: 'Yerine konan bağlantı: adres',
  fallbackHelp: 'Öğe gelene kadar, JavaScript olmadan ve akış alınamadığında görünür.',
  notAnAddress: 'https:// ile başlayın',

  lookTitle: 'Görünüm',
  lookHelp:
    'Çoğu şeyi üç değişken değiştirir: vurgu, yazı tipi, yuvarlaklık. Gerisi onlardan çıkar.',
  moreTokens: 'Tüm değişkenler',
  pick: (name) => `${name} seç`,
  notTaken: 'CSS burada bunu bir değer olarak okuyamıyor.',
  backToDefault: 'Varsayılanlara dön',
  lowContrast: 'Karşıtlık çok az',
  low: {
    light: (pair, ratio, least) =>
      `Açık bir sayfada ${pair} arasındaki karşıtlık ${ratio} : 1. Okunabilmesi için en az ${least} : 1 gerekir.`,
    dark: (pair, ratio, least) =>
      `Koyu bir sayfada ${pair} arasındaki karşıtlık ${ratio} : 1. Okunabilmesi için en az ${least} : 1 gerekir.`,
  },
  lowHelp:
    'Daha koyu ya da daha açık bir renk seçin, ikisini light-dark(…, …) olarak yazın ya da Seçenekler altında color-scheme değerini sabitleyin.',
  and: (one, other) => `${one} ve ${other}`,

  optionsTitle: 'Seçenekler',
  ownOptions: 'Bu öğenin',
  sharedOptions: 'Tüm öğelerin',
  default: 'Varsayılan',
  defaultIs: (value) => `Varsayılan (${value})`,

  previewTitle: 'Önizleme',
  view: 'Genişlik',
  views: { phone: 'Telefon, 360', column: 'Sütun, 320', full: 'Tam genişlik' },
  scheme: 'Sayfa',
  schemes: { light: 'Açık', dark: 'Koyu' },
  previewFrame: 'Okurun karşılaşacağı biçimiyle öğe',
  height: (height, width) => `${width} px genişlikte ${height} px yükseklik.`,

  snippetTitle: 'Kod parçası',
  form: 'Şunun için',
  forms: {
    script: 'Herhangi bir sayfa',
    npm: 'npm',
    react: 'React 19',
    vue: 'Vue 3',
    svelte: 'Svelte 5',
    angular: 'Angular',
    frame: 'Iframe',
    oembed: 'oEmbed',
  },
  versionTitle: 'Sürüm',
  pin: (version) => `${version}, kalıcı`,
  pinHelp: 'Dosyalar hiç değişmez ve özetleriyle denetlenir.',
  follow: (major) => `En yeni ${major}.x`,
  followHelp: 'Kendini düzeltir. Dosyaları sayfanızda bir özetle denetlenemez.',
  reserve: 'Hiçbir şey kaymasın diye ona yer ayır',
  hint: 'Sayfanın başında duruyor: erken getir',
  styleNote:
    'Sayfanızın ilkesi <style> öğesini reddediyorsa kurallarını kendi stil dosyanıza koyun.',
  frameNote:
    'Çerçevenin yüksekliğini betik ayarlar. Betiklere izin verilmeyen yerde onu çıkarın: çerçeve yüksekliğini korur ve kaydırılır.',
  oembedNote:
    'İki dosyayı yan yana yayımlayın. Sayfanın adresini oEmbed bilen bir yere yapıştıran çerçeveyi alır.',
  pageAddress: 'Sayfanın olacağı yer',
  copy: 'Kopyala',
  copied: 'Kopyalandı.',
  notCopied: 'Metni seçip kendiniz kopyalayın: bu tarayıcı sayfanın bunu yapmasına izin vermiyor.',
  noManifest: 'Bu sayfanın yanındaki manifest.json alınamadı: kod parçası özetsiz ve ipucusuz.',
  code: (form) => `${form} için kod parçası`,
};
