import type { Organisation } from '../../../../src/model/contract.js';

/** Invented organisations, each of which one query or more is plainly after. */
export const planted = [
  {
    id: 'iom',
    name: {
      en: 'International Organization for Migration',
      fr: 'Organisation internationale pour les migrations',
      ar: 'المنظمة الدولية للهجرة',
    },
    alsoKnownAs: ['IOM', 'OIM'],
    countries: ['001'],
    services: ['protection'],
  },
  {
    id: 'unhcr',
    name: 'United Nations High Commissioner for Refugees',
    alsoKnownAs: ['UNHCR'],
    countries: ['001'],
    services: ['protection'],
  },
  {
    id: 'nrc',
    name: 'Norwegian Refugee Council',
    countries: ['001'],
    services: ['protection'],
  },
  {
    id: 'msf',
    name: 'Médecins Sans Frontières',
    countries: ['001'],
    services: ['health'],
  },
  {
    id: 'irc',
    name: 'International Rescue Committee',
    countries: ['001'],
    services: ['arrival'],
  },
  {
    id: 'koelnasyl',
    name: {
      de: 'Anwaltverein Asyl Köln',
    },
    services: ['legal'],
    address: 'Ebertplatz 12, 50668 Köln',
    countries: ['DE'],
    phones: [
      {
        number: '+492219876501',
      },
    ],
  },
  {
    id: 'rat',
    name: {
      de: 'Flüchtlingsrat Niedersachsen',
    },
    address: 'Röpkestraße 12, 30173 Hannover',
    countries: ['DE'],
    services: ['protection'],
    phones: [
      {
        number: '+495119876502',
      },
    ],
  },
  {
    id: 'mbs',
    name: {
      de: 'Migrationsberatungsstelle Neukölln',
    },
    address: 'Karl-Marx-Straße 83, 12043 Berlin',
    countries: ['DE'],
    services: ['documents'],
  },
  {
    id: 'wohn',
    name: {
      de: 'Wohnungslosenhilfe Altenburg',
    },
    address: 'Markt 3, 04600 Altenburg',
    countries: ['DE'],
    services: ['housing'],
  },
  {
    id: 'gesund',
    name: {
      de: 'Gesundheitszentrum für Geflüchtete Görlitz',
    },
    address: 'Bismarckstraße 9, 02826 Görlitz',
    countries: ['DE'],
    services: ['health'],
  },
  {
    id: 'izmir',
    name: {
      tr: 'Kordon Göçmen Işık Evi',
    },
    address: {
      tr: 'Alsancak, İzmir',
    },
    countries: ['TR'],
    services: ['community'],
  },
  {
    id: 'ankara',
    name: {
      tr: 'Sığınmacılar Yıldız Platformu',
    },
    address: {
      tr: 'Kızılay, Ankara',
    },
    countries: ['TR'],
    services: ['community'],
  },
  {
    id: 'danang',
    name: {
      vi: 'Mái ấm Hải Âu cho người xa quê',
    },
    address: {
      vi: 'Quận Sơn Trà, Đà Nẵng',
    },
    countries: ['VN'],
    services: ['housing'],
  },
  {
    id: 'moskva',
    name: {
      ru: 'Комитет «Гражданское содействие приезжим Ясень»',
    },
    address: {
      ru: 'ул. Долгоруковская 33, Москва',
    },
    countries: ['RU'],
    services: ['legal'],
  },
  {
    id: 'kyiv',
    name: {
      uk: 'Притулок «Зелений Пагорб»',
    },
    address: {
      uk: 'вул. Хрещатик 10, Київ',
    },
    countries: ['UA'],
    services: ['housing'],
  },
  {
    id: 'beirut',
    name: {
      ar: 'مبادرة الأرز للمحاماة',
    },
    address: {
      ar: 'الأشرفية، بيروت',
    },
    countries: ['LB'],
    services: ['legal'],
  },
  {
    id: 'cairo',
    name: {
      ar: 'بيت الياسمين لإيواء النساء',
    },
    address: {
      ar: 'الدقي، القاهرة',
    },
    countries: ['EG'],
    services: ['housing'],
  },
  {
    id: 'doctor',
    name: {
      ar: 'عيادة أطبّاء المدينة الخيريّة',
    },
    address: {
      ar: 'إربد',
    },
    countries: ['JO'],
    services: ['health'],
  },
  {
    id: 'tehran',
    name: {
      fa: 'خانه‌ی نیلوفر',
    },
    address: {
      fa: 'تهران، میدان آزادی',
    },
    countries: ['IR'],
    services: ['community'],
  },
  {
    id: 'mikhahim',
    name: {
      fa: 'گروه می‌خوانیم',
    },
    address: {
      fa: 'شیراز',
    },
    countries: ['IR'],
    services: ['education'],
  },
  {
    id: 'delhi',
    name: {
      hi: 'ज़रूरतमंद फ़ाउंडेशन',
    },
    address: {
      hi: 'करोल बाग़, दिल्ली',
    },
    countries: ['IN'],
    services: ['community'],
  },
  {
    id: 'beijing',
    name: {
      zh: '橄榄树难民互助社',
    },
    address: {
      zh: '北京市朝阳区',
    },
    countries: ['CN'],
    services: ['community'],
  },
  {
    id: 'osaka',
    name: {
      ja: 'ひまわり多言語ホットライン',
    },
    address: {
      ja: '大阪市北区',
    },
    countries: ['JP'],
    services: ['emergency'],
  },
  {
    id: 'seoul',
    name: {
      ko: '무지개다리 이주여성쉼터',
    },
    address: {
      ko: '서울 마포구',
    },
    countries: ['KR'],
    services: ['housing'],
  },
  {
    id: 'athens',
    name: {
      el: 'Ελληνικό Συμβούλιο για τους Πρόσφυγες',
    },
    address: {
      el: 'Σόλωνος 25, Αθήνα',
    },
    countries: ['GR'],
    services: ['legal'],
  },
  {
    id: 'wien',
    name: {
      de: 'Integrationshaus Donauinsel',
    },
    address: {
      de: 'Engerthstraße 161, 1020 Wien',
    },
    countries: ['AT'],
    services: ['housing'],
  },
  {
    id: 'praha',
    name: {
      cs: 'Poradna pro integraci Vltava',
    },
    address: {
      cs: 'Karlín, Praha',
    },
    countries: ['CZ'],
    services: ['arrival'],
  },
  {
    id: 'genf',
    name: {
      fr: 'Espace Salève Migrants',
    },
    address: {
      fr: '1202 Genève',
    },
    countries: ['CH'],
    services: ['legal'],
  },
  {
    id: 'kbh',
    name: {
      da: 'Trampolinhuset Nørrebro',
    },
    address: {
      da: 'København N',
    },
    countries: ['DK'],
    services: ['community'],
  },
  {
    id: 'lodz',
    name: {
      pl: 'Łódzki Dom Żurawia',
    },
    address: {
      pl: 'ul. Piotrkowska 90, Łódź',
    },
    countries: ['PL'],
    services: ['community'],
  },
  {
    id: 'madridviv',
    name: {
      es: 'Techo Común para Recién Llegados',
    },
    summary: {
      es: 'Buscamos vivienda y mediamos con propietarios.',
    },
    address: {
      es: 'calle Toledo 14, Madrid',
    },
    countries: ['ES'],
    services: ['housing'],
  },
  {
    id: 'passport',
    name: 'Foxglove Identity Desk',
    summary: 'Replacement of lost or stolen passports and identity cards.',
    services: ['documents'],
    countries: ['GB'],
    address: '4 Canal Walk, Leeds LS1 4XX',
  },
  {
    id: 'rent',
    name: 'Kiez Rent Fund',
    summary: 'For people who cannot pay their rent or face eviction.',
    services: ['housing'],
    countries: ['DE'],
    address: 'Sonnenallee 40, 12045 Berlin',
  },
  {
    id: 'trauma',
    name: 'Stillwater Counselling',
    summary: 'Therapy after trauma, nightmares and loss; women only on Thursdays.',
    services: ['mental-health'],
    countries: ['GB'],
    address: '9 Orchard Street, Bristol BS1 5EH',
  },
  {
    id: 'cv',
    name: 'Ladder Careers Hub',
    summary: 'Help to write a CV, recognise foreign diplomas and find work.',
    services: ['employment'],
    countries: ['GB'],
    address: '2 Dale Street, Manchester M1 1JW',
  },
  {
    id: 'oconnor',
    name: 'O’Connor House',
    services: ['housing'],
    countries: ['IE'],
    address: '3 Quay, Cork',
  },
  {
    id: 'stmary',
    name: 'St. Mary’s Walk-in Clinic',
    services: ['health'],
    countries: ['GB'],
    address: '7 Abbey Road, Glasgow G1 2AB',
  },
  {
    id: 'care4',
    name: 'Care4Calais Depot',
    services: ['community'],
    countries: ['FR'],
    address: {
      fr: '62100 Calais',
    },
  },
  {
    id: 'dotted',
    name: 'R.E.A.C.H. Dundee',
    services: ['community'],
    countries: ['GB'],
    address: 'Dundee DD1 4HN',
    phones: [
      {
        number: '+441382550199',
      },
    ],
  },
  {
    id: 'hyphen',
    name: 'Al-Noor Multi-Cultural Association',
    services: ['community'],
    countries: ['GB'],
    address: 'Leicester LE2 0AA',
  },
  {
    id: 'hotline',
    name: 'Beacon Night Line',
    services: ['emergency'],
    countries: ['GB'],
    phones: [
      {
        number: '+448005550147',
      },
    ],
    email: 'nightline@beacon.example',
  },
  {
    id: 'domestic',
    name: 'Rowan Refuge',
    summary: 'Safe house for women fleeing violence at home.',
    services: ['protection'],
    countries: ['GB'],
    address: 'Cardiff',
  },
  {
    id: 'schulkind',
    name: {
      de: 'Lesepaten Havelland',
    },
    summary: {
      de: 'Hausaufgabenhilfe und Schulanmeldung für Kinder.',
    },
    services: ['education'],
    countries: ['DE'],
    address: {
      de: '14612 Falkensee',
    },
  },
] as unknown as readonly Organisation[];
