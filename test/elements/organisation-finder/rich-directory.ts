import type { Organisation } from '../../../src/model/contract.js';
import { seeded } from './directories.js';

/** What organisations of one country are made of: its language, its towns, how they are named there. */
interface Country {
  readonly code: string;
  readonly language: string;
  readonly timeZone: string;
  readonly prefix: string;
  readonly position: readonly [number, number];
  readonly towns: readonly string[];
  readonly streets: readonly string[];
  /** `{town}` and `{word}` are filled in. */
  readonly names: readonly string[];
  readonly summaries: readonly string[];
}

const english = {
  language: 'en',
  streets: ['High Street', 'Station Road', 'Church Lane', 'Mill Road', 'Park Avenue'],
  names: [
    '{town} Refugee Centre',
    '{word} Advice Service',
    'Friends of {word}',
    '{town} Community Clinic',
    '{word} Legal Aid',
    '{town} Women’s Network',
    '{word} House',
    'Citizens Help {town}',
    '{town} Welcome Group',
    '{word} Housing Association',
  ],
  summaries: [
    'Free and confidential advice for people who have newly arrived, by appointment.',
    'Support with forms, letters and calls; a friendly place to meet and learn English.',
    'We help families find a home, a school and a doctor in their first months.',
    'Classes, a clothes bank and hot meals for asylum seekers and refugees.',
    'Lawyers and volunteers who stand beside people at interviews and appeals.',
  ],
};

const countries: readonly Country[] = [
  {
    ...english,
    code: 'GB',
    timeZone: 'Europe/London',
    prefix: '+4420',
    position: [-1.5, 52.5],
    towns: ['London', 'Leeds', 'Bristol', 'Glasgow', 'Cardiff', 'Manchester', 'Belfast', 'Hull'],
  },
  {
    ...english,
    code: 'KE',
    timeZone: 'Africa/Nairobi',
    prefix: '+25420',
    position: [36.8, -1.3],
    towns: ['Nairobi', 'Mombasa', 'Kisumu', 'Eldoret', 'Nakuru'],
  },
  {
    ...english,
    code: 'US',
    timeZone: 'America/New_York',
    prefix: '+1212',
    position: [-80, 40],
    towns: ['New York', 'Houston', 'Chicago', 'Portland', 'Springfield', 'San Francisco'],
  },
  {
    ...english,
    code: 'AU',
    timeZone: 'Australia/Sydney',
    prefix: '+612',
    position: [147, -34],
    towns: ['Sydney', 'Melbourne', 'Perth', 'Hobart'],
  },
  {
    code: 'DE',
    language: 'de',
    timeZone: 'Europe/Berlin',
    prefix: '+4930',
    position: [10.5, 51],
    towns: ['Berlin', 'München', 'Köln', 'Hamburg', 'Leipzig', 'Nürnberg', 'Freiburg'],
    streets: ['Hauptstraße', 'Bahnhofstraße', 'Lindenallee', 'Marktplatz', 'Schulstraße'],
    names: [
      'Beratungsstelle {town}',
      'Flüchtlingshilfe {word} e. V.',
      'Migrationsdienst {town}',
      'Haus {word}',
      'Sprachschule {word}',
      'Zentrum für Integration {town}',
      'Wohnungshilfe {word}',
      'Rechtsberatung {town}',
    ],
    summaries: [
      'Kostenlose Beratung für Menschen, die neu angekommen sind, auch am Telefon.',
      'Wir helfen bei Anträgen, Behördengängen und der Suche nach einer Wohnung.',
      'Deutschkurse, Hausaufgabenhilfe und ein offenes Café für Familien.',
    ],
  },
  {
    code: 'FR',
    language: 'fr',
    timeZone: 'Europe/Paris',
    prefix: '+331',
    position: [2.5, 47],
    towns: ['Paris', 'Lyon', 'Marseille', 'Lille', 'Strasbourg', 'Toulouse'],
    streets: ['rue de la République', 'avenue Jean-Jaurès', 'place du Marché', 'quai Voltaire'],
    names: [
      'Maison {word}',
      'Accueil des réfugiés {town}',
      'Association {word}',
      'Permanence juridique {town}',
      'Centre social {word}',
      'Solidarité {town}',
    ],
    summaries: [
      'Accueil, écoute et accompagnement des personnes migrantes, sans rendez-vous.',
      'Aide aux démarches, cours de français et vestiaire solidaire.',
    ],
  },
  {
    code: 'ES',
    language: 'es',
    timeZone: 'Europe/Madrid',
    prefix: '+3491',
    position: [-3.7, 40],
    towns: ['Madrid', 'Barcelona', 'Sevilla', 'Valencia', 'Zaragoza'],
    streets: ['calle Mayor', 'avenida de la Paz', 'plaza de España'],
    names: ['Asociación {word}', 'Casa {word}', 'Acogida {town}', 'Red {word} {town}'],
    summaries: ['Acogida, asesoría jurídica y clases de español para personas recién llegadas.'],
  },
  {
    code: 'AT',
    language: 'de',
    timeZone: 'Europe/Vienna',
    prefix: '+431',
    position: [14, 47.5],
    towns: ['Wien', 'Graz', 'Linz', 'Innsbruck'],
    streets: ['Landstraße', 'Mariahilfer Straße'],
    names: ['Caritas {town}', 'Verein {word}', 'Notquartier {town}'],
    summaries: ['Beratung und Unterkunft für Menschen in Not.'],
  },
  {
    code: 'EG',
    language: 'ar',
    timeZone: 'Africa/Cairo',
    prefix: '+202',
    position: [31, 29],
    towns: ['القاهرة', 'الإسكندرية', 'الجيزة'],
    streets: ['شارع النيل', 'شارع التحرير'],
    names: ['مركز {town} للدعم', 'جمعية {word}', 'بيت {word} للاجئين', 'مؤسسة {town} الخيرية'],
    summaries: ['مساعدة قانونية ودورات لغة للوافدين الجدد وعائلاتهم.'],
  },
  {
    code: 'RU',
    language: 'ru',
    timeZone: 'Europe/Moscow',
    prefix: '+7495',
    position: [37.6, 55.7],
    towns: ['Москва', 'Казань', 'Санкт-Петербург'],
    streets: ['ул. Ленина', 'пр. Мира'],
    names: ['Центр помощи {town}', 'Фонд «{word}»', 'Приют {word}'],
    summaries: ['Бесплатные консультации юристов и курсы русского языка.'],
  },
  {
    code: 'CN',
    language: 'zh',
    timeZone: 'Asia/Shanghai',
    prefix: '+8610',
    position: [116.4, 39.9],
    towns: ['北京', '上海', '广州'],
    streets: ['人民路', '中山路'],
    names: ['{town}移民服务中心', '{word}互助社', '{town}法律援助站'],
    summaries: ['为新来的移民提供免费咨询和中文课程。'],
  },
  {
    code: 'TR',
    language: 'tr',
    timeZone: 'Europe/Istanbul',
    prefix: '+90212',
    position: [32, 39],
    towns: ['İstanbul', 'Ankara', 'İzmir', 'Gaziantep'],
    streets: ['Atatürk Caddesi', 'Cumhuriyet Bulvarı'],
    names: ['{word} Göçmen Derneği', '{town} Dayanışma Evi', '{word} Vakfı'],
    summaries: ['Yeni gelenler için ücretsiz danışmanlık ve Türkçe kursları.'],
  },
];

/** What a name or a sentence gives away of the services offered. */
const tells: readonly (readonly [RegExp, string])[] = [
  [/legal|law|jurid|juríd|recht|قانون|юрист|法律/i, 'legal'],
  [/hous|home|wohn|casa|quartier|unterkunft|приют/i, 'housing'],
  [/clinic|doctor/i, 'health'],
  [/school|hausaufgaben|sprachschule/i, 'education'],
  [/cours|kurs|learn english|classes|clases|دورات لغة|课程/i, 'language'],
  [/clothes|meals/i, 'emergency'],
  [/antr|forms|démarches/i, 'documents'],
  [/integration|welcome|accueil|acogida|ankomm/i, 'arrival'],
  [/famil/i, 'family'],
];

const services = [
  'arrival',
  'legal',
  'language',
  'housing',
  'health',
  'mental-health',
  'employment',
  'education',
  'family',
  'finance',
  'community',
  'documents',
  'protection',
  'emergency',
];
const languages = ['en', 'fr', 'ar', 'so', 'ti', 'fa', 'es', 'pt-BR', 'zh', 'uk', 'ru', 'tr', 'de'];
const syllables = ['ka', 'lo', 'mi', 'ra', 'ne', 'to', 'su', 'bar', 'den', 'gri', 'po', 'zel'];
const weekdays = ['mo', 'tu', 'we', 'th', 'fr'] as const;
const audiences = ['Families', 'Women', 'Young people', 'Everybody'];

/**
 * As many organisations as wanted with all that a real directory has: names, streets and sentences
 * in the languages of a dozen countries, zones, hours, exceptions, telephones, mail, sites. The same
 * for the same seed.
 */
export const richOrganisations = (count: number, seed = 1): Organisation[] => {
  const random = seeded(seed);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)]!;
  const word = (): string => {
    const made = pick(syllables) + pick(syllables) + (random() < 0.6 ? pick(syllables) : '');
    return made[0]!.toUpperCase() + made.slice(1);
  };
  const organisation = (index: number): Organisation => {
    const country = pick(countries);
    const { language, position } = country;
    const town = pick(country.towns);
    const filled = pick(country.names).replace('{town}', town).replace('{word}', word());
    const number = `${country.prefix}${String(1_000_000 + Math.floor(random() * 8_999_999))}`;
    const slug = `made${index}`;
    const summary = pick(country.summaries);
    const told = tells.filter(([words]) => words.test(`${filled} ${summary}`));
    return {
      id: `made-${index}`,
      name: { [language]: filled },
      summary: { [language]: summary },
      services: [...new Set([...told.map(([, service]) => service), pick(services)])],
      countries: [random() < 0.02 ? '001' : country.code],
      regions:
        random() < 0.3 ? [`${country.code} ${pick(['North', 'South', 'East', 'West'])}`] : [],
      languages: [language, pick(languages)],
      interpretation: random() < 0.2 ? [pick(languages)] : [],
      audience: [pick(audiences)],
      cost: pick(['free', 'paid', 'mixed'] as const),
      remote: random() < 0.3,
      address: {
        [language]: `${pick(country.streets)} ${Math.ceil(random() * 200)}, ${10_000 + Math.floor(random() * 80_000)} ${town}`,
      },
      position: [position[0] + random() * 4 - 2, position[1] + random() * 4 - 2],
      phones: [{ number }, { number: `${number}9`, kind: 'fax' as const }],
      email: `info@${slug}.example`,
      url: `https://www.${slug}.example/`,
      hours: [
        { days: [...weekdays], opens: '09:00', closes: '12:30' },
        { days: ['mo', 'we'], opens: '14:00', closes: '18:00' },
      ],
      hoursExceptions: [{ date: '2026-12-25', closed: true }],
      timeZone: country.timeZone,
      verified: `2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`,
    };
  };
  return [...'x'.repeat(count)].map((_, index) => organisation(index));
};
