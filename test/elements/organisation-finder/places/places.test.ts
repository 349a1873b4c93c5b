import { expect } from '@open-wc/testing';
import '../../../../src/define/organisation-finder.js';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { render } from 'lit';
import { templates as messagesInArabic } from '../../../../src/locale/generated/ar.js';
import { translator } from '../../../../src/locale/translator.js';
import { findPlaces } from '../../../../src/elements/organisation-finder/places/find-places.js';
import {
  Gazetteer,
  type ShardTable,
} from '../../../../src/elements/organisation-finder/places/gazetteer.js';
import { PlaceField } from '../../../../src/elements/organisation-finder/near-me/place-field.js';
import type { Place } from '../../../../src/elements/organisation-finder/places/place.js';
import {
  looksLikePostcode,
  placesOfLikePostcodes,
} from '../../../../src/elements/organisation-finder/near-me/postcodes.js';
import { addNames, readShard } from '../../../../src/elements/organisation-finder/places/shard.js';
import {
  budget,
  planOfShards,
} from '../../../../src/elements/organisation-finder/places/shard-plan.js';
import { all, codeOf, finder, one, organisationOf, press, until, wordsOf } from '../support.js';

const signal = new AbortController().signal;

/** Degrees as a shard has them. */
const digits = (degrees: number): string =>
  Math.round((degrees + 180) * 100)
    .toString(36)
    .padStart(3, '0');

type Row = readonly [
  names: string,
  longitude: number,
  latitude: number,
  country: string,
  people?: number,
];

const shardOf = (rows: readonly Row[]) => ({
  names: rows.map(([names]) => names).join('\n'),
  points: rows
    .map(([, longitude, latitude, country]) => digits(longitude) + digits(latitude) + country)
    .join(''),
  sizes: rows
    .map(([, , , , people = 100_000]) => Math.floor(Math.log2(people)).toString(36))
    .join(''),
});

const world = shardOf([
  ['London', -0.13, 51.51, 'GB'],
  ['Cairo', 31.25, 30.06, 'EG'],
  ['Munich', 11.58, 48.14, 'DE'],
  ['Zürich', 8.55, 47.37, 'CH'],
  ['London', -81.23, 42.98, 'CA'],
  ['Suva', 178.44, -18.14, 'FJ'],
  ['Cardiff', -3.18, 51.48, 'GB'],
  ['Southampton', -1.4, 50.9, 'GB'],
]);
const britain = shardOf([
  ['Newport', -2.99, 51.59, 'GB'],
  ['Newport', -1.29, 50.7, 'GB'],
  ['Londonderry', -7.31, 54.99, 'GB'],
]);
const arabic = { names: 'لندن\nالقاهرة\nميونخ\nزيورخ\n\n\n\n', points: '', sizes: '' };

const tableOf = (fetched: string[], failing: readonly string[] = []): ShardTable => {
  const shards = {
    world,
    GB: britain,
    DE: shardOf([['Ulm', 9.99, 48.4, 'DE']]),
    'names-Arab': arabic,
  };
  const row = ([name, shard]: [string, typeof world]): [string, ShardTable[string]] => [
    name,
    [
      name === 'DE' ? 300 : 40,
      async () => {
        fetched.push(name);
        if (failing.includes(name)) throw new Error('gone');
        return shard;
      },
    ],
  ];
  return Object.fromEntries(Object.entries(shards).map(row));
};

const directory = [
  organisationOf('a', { countries: ['GB'] }),
  organisationOf('b', { countries: ['GB', '001'] }),
  organisationOf('c', { countries: ['DE'] }),
];

const gazetteerOf = (table: ShardTable, more = {}) =>
  new Gazetteer(table, {
    directory,
    msg: defaultMsg,
    languages: ['en'],
    isSaving: false,
    townNames: 'Munich, München, Мюнхен\nLisboa, Lisbon',
    stopWords: 'help with in',
    ...more,
  });

const namesOf = async (gazetteer: Gazetteer, text: string): Promise<string[]> =>
  ((await gazetteer.find(text, signal)) ?? []).map(({ name }) => name);

const run = <Result>(work: Generator<undefined, Result>): Result => {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
};

describe('places', () => {
  it('a shard keeps names, countries and positions to a hundredth of a degree, east and west, north and south [B14]', () => {
    const entries = run(readShard(world));
    expect(entries.map(({ names }) => names[0]).join()).to.equal(
      'London,Cairo,Munich,Zürich,London,Suva,Cardiff,Southampton',
    );
    expect(entries[0]!.country).to.equal('GB');
    for (const [index, [longitude, latitude]] of [
      [0, [-0.13, 51.51]],
      [4, [-81.23, 42.98]],
      [5, [178.44, -18.14]],
    ] as [number, [number, number]][]) {
      expect(entries[index]!.position[0]).to.be.closeTo(longitude, 1e-9);
      expect(entries[index]!.position[1]).to.be.closeTo(latitude, 1e-9);
    }
    run(addNames(entries, arabic));
    expect(entries[1]!.names).to.deep.equal(['Cairo', 'القاهرة']);
    expect(entries[4]!.names).to.deep.equal(['London']);
  });

  it('finds a place by its name, its beginning, its country beside it, in any script, with a typing error [B14]', async () => {
    const gazetteer = gazetteerOf(tableOf([]), { languages: ['en', 'ar'] });
    await gazetteer.open();
    expect(await namesOf(gazetteer, 'zurich')).to.deep.equal(['Zürich, Switzerland']);
    expect(await namesOf(gazetteer, 'ZUR')).to.deep.equal(['Zürich, Switzerland']);
    expect(await namesOf(gazetteer, 'lond')).to.deep.equal([
      'London, United Kingdom',
      'Londonderry, United Kingdom',
      'London, Canada',
    ]);
    expect((await namesOf(gazetteer, 'london canada'))[0]).to.equal('London, Canada');
    const inArabic = gazetteerOf(tableOf([]), {
      languages: ['ar', 'en'],
      msg: translator(messagesInArabic),
    });
    await inArabic.open();
    expect((await namesOf(inArabic, 'lond'))[0]).to.match(/^London، /);
    expect((await namesOf(gazetteer, 'London, الكند'))[0]).to.equal('London, United Kingdom');
    expect(await namesOf(gazetteer, 'لندن')).to.deep.equal(['لندن (London), United Kingdom']);
    expect(await namesOf(gazetteer, 'munihc')).to.deep.equal(['Munich, Germany']);
    expect(await namesOf(gazetteer, 'x')).to.deep.equal([]);
    expect(await namesOf(gazetteer, '')).to.deep.equal([]);
  });

  it('puts a larger place first, and one of a country that the directory has organisations in [B14]', async () => {
    const towns: readonly Row[] = [
      ['Nova Lisboa\tLisboa', 15.74, -12.78, 'AO', 600_000],
      ['Lisbon', -9.14, 38.72, 'PT', 500_000],
      ['London', -81.23, 42.98, 'CA', 420_000],
      ['London', -0.13, 51.51, 'GB', 8_900_000],
      ['San Francisco', -122.42, 37.77, 'US', 870_000],
      ['San Francisco de Campeche', -90.53, 19.84, 'MX', 220_000],
      ['San Francisco', 125.99, 8.54, 'PH', 60_000],
    ];
    const shard = shardOf(towns);
    const table: ShardTable = { world: [1, () => Promise.resolve(shard)] };
    const inCountries = async (...countries: string[]) => {
      const gazetteer = gazetteerOf(table, { directory: [organisationOf('a', { countries })] });
      await gazetteer.open();
      return async (text: string) => (await namesOf(gazetteer, text))[0];
    };
    const [portugal, canada] = [await inCountries('PT'), await inCountries('CA')];
    expect(await portugal('Lisboa')).to.equal('Lisbon, Portugal');
    expect(await portugal('London')).to.equal('London, United Kingdom');
    expect(await canada('London')).to.equal('London, Canada');
    expect(await canada('San Francisco, CA')).to.equal('San Francisco, United States');
  });

  it('knows well-known towns by names of other languages, whatever script the reader has [B14]', async () => {
    const gazetteer = gazetteerOf(tableOf([]), { languages: ['ar'] });
    await gazetteer.open();
    expect((await namesOf(gazetteer, 'Мюнхен'))[0]).to.contain('Munich');
    expect((await namesOf(gazetteer, 'münchen'))[0]).to.contain('Munich');
  });

  it('says which of two places of one name by the large town beside it [B14]', async () => {
    const gazetteer = gazetteerOf(tableOf([]));
    await gazetteer.open();
    expect(await namesOf(gazetteer, 'newport')).to.deep.equal([
      'Newport, United Kingdom (Cardiff)',
      'Newport, United Kingdom (Southampton)',
    ]);
  });

  it('what is fetched follows from the directory and the languages, never from what is typed [B14]', async () => {
    const fetched: string[] = [];
    const gazetteer = gazetteerOf(tableOf(fetched));
    await gazetteer.open();
    expect(fetched).to.deep.equal(['world', 'GB']);
    for (const text of ['ulm', 'لندن', 'paris', '8001']) await gazetteer.find(text, signal);
    expect(fetched).to.deep.equal(['world', 'GB']);
    expect(gazetteer.furtherWeight).to.equal(340);
    await gazetteer.openFurther();
    expect(fetched).to.deep.equal(['world', 'GB', 'DE', 'names-Arab']);
    expect(gazetteer.furtherWeight).to.equal(0);
    expect(await namesOf(gazetteer, 'ulm')).to.deep.equal(['Ulm, Germany']);
  });

  it('countries with most organisations go first, within a budget; a device that saves data gets the large towns alone [B14]', () => {
    const weights = new Map([
      ['world', 50],
      ['names-Latn', 60],
      ['names-Kana', 10],
      ['names-Hani', 20],
      ['KE', budget - 10],
      ['GB', 20],
      ['CH', 10],
      ['elsewhere', 80],
    ]);
    const countries = new Map([
      ['GB', 2],
      ['KE', 9],
      ['CH', 2],
      ['TO', 1],
    ]);
    const languages = ['ja', 'en', 'not a language'];
    const { first, further } = planOfShards({ countries, languages, weights, isSaving: false });
    expect(first).to.deep.equal(['world', 'names-Kana', 'names-Hani', 'names-Latn', 'KE', 'CH']);
    expect(further).to.deep.equal(['GB', 'elsewhere']);
    const saving = planOfShards({ countries, languages, weights, isSaving: true });
    expect(saving.first).to.deep.equal(['world']);
    expect(saving.further).to.include.members(['KE', 'GB', 'names-Latn']);
  });

  it('a shard that can’t be loaded is requested again, and all others are used [B14]', async () => {
    const failing = ['GB'];
    const fetched: string[] = [];
    const gazetteer = gazetteerOf(tableOf(fetched, failing));
    expect(await gazetteer.open()).to.equal(false);
    expect(await namesOf(gazetteer, 'cairo')).to.deep.equal(['Cairo, Egypt']);
    failing.pop();
    expect(await gazetteer.open()).to.equal(true);
    expect(fetched).to.deep.equal(['world', 'GB', 'GB']);
    expect(await namesOf(gazetteer, 'londonderry')).to.deep.equal(['Londonderry, United Kingdom']);
  });

  it('finds a town of the world by what its country’s shard calls it too, and offers it once', async () => {
    const wales = shardOf([
      ['Cardiff\tCaerdydd', -3.18, 51.48, 'GB'],
      ['Cardiff', -3.18, 51.48, 'US'],
    ]);
    const table: ShardTable = {
      world: [40, () => Promise.resolve(world)],
      GB: [40, () => Promise.resolve(wales)],
    };
    const gazetteer = gazetteerOf(table);
    await gazetteer.open();
    expect(await namesOf(gazetteer, 'Caerdydd')).to.deep.equal([
      'Caerdydd (Cardiff), United Kingdom',
    ]);
    expect(await namesOf(gazetteer, 'cardiff')).to.deep.equal([
      'Cardiff, United Kingdom',
      'Cardiff, United States',
    ]);
  });

  it('finds by another name of a town first what has that name of its own, then what is called so too', async () => {
    const towns = shardOf([
      ['Tijuana\tZaragoza', -117, 32.5, 'MX', 2_000_000],
      ['Zaragoza', -0.9, 41.7, 'ES', 700_000],
      ['Fribourg', 7.15, 46.8, 'CH', 40_000],
      ['Freiburg', 7.85, 48, 'DE', 200_000],
    ]);
    const gazetteer = gazetteerOf(
      { world: [40, () => Promise.resolve(towns)] },
      {
        directory: [],
        townNames: 'Zaragoza, Saragossa\nFreiburg, Friburgo\nFribourg, Friburgo',
      },
    );
    await gazetteer.open();
    expect(await namesOf(gazetteer, 'Saragossa')).to.deep.equal([
      'Zaragoza, Spain',
      'Tijuana, Mexico',
    ]);
    expect(await namesOf(gazetteer, 'Friburgo')).to.deep.equal([
      'Freiburg, Germany',
      'Fribourg, Switzerland',
    ]);
  });

  it('finds a place among words where nothing is called so, by its longest name, by no word that says nothing', async () => {
    const towns = shardOf([
      ['Help', 1, 1, 'GB', 9_000_000],
      ['York', -1.08, 53.96, 'GB', 150_000],
      ['New York', -74, 40.7, 'US', 8_000_000],
    ]);
    const gazetteer = gazetteerOf({ world: [40, () => Promise.resolve(towns)] });
    await gazetteer.open();
    expect(await namesOf(gazetteer, 'help with rent in new york please')).to.deep.equal([
      'New York, United States',
    ]);
    expect(await namesOf(gazetteer, 'rent near york')).to.deep.equal(['York, United Kingdom']);
    expect(await namesOf(gazetteer, 'help with rent')).to.deep.equal([]);
    // One word less than was typed begins any town that begins so only if it is long enough.
    expect(await namesOf(gazetteer, 'Ne Gallen')).to.deep.equal([]);
  });

  it('takes a state or a code after a comma for where a town is', () => {
    const towns = run(
      readShard(
        shardOf([
          ['Berlin', 13.4, 52.5, 'DE', 3_000_000],
          ['Berlin', -72.8, 41.6, 'US', 20_000],
          ['London', -0.13, 51.51, 'GB', 8_000_000],
          ['London', -81.2, 43, 'CA', 400_000],
          ['Springfield', -93.3, 37.2, 'US', 160_000],
          ['Springfield', -89.6, 39.8, 'US', 110_000],
          ['Athens', 23.7, 38, 'GR', 600_000],
          ['Athens', -83.4, 34, 'US', 120_000],
          ['Perth', -3.4, 56.4, 'GB', 47_000],
          ['Perth', 115.9, -31.9, 'AU', 2_000_000],
          ['Newcastle', 29.9, -27.8, 'ZA', 400_000],
          ['Newcastle', 151.8, -32.9, 'AU', 300_000],
        ]),
      ),
    );
    const names: Record<string, string> = { GR: '\tgreece', US: '\tunited states' };
    const first = (text: string): string => {
      const work = findPlaces(text, towns, {
        countryNames: (country) => names[country] ?? '',
        hasOrganisations: () => false,
        otherNames: () => [],
        isStopWord: () => false,
      });
      const [found] = run(work);
      return found ? `${found.entry.country} ${Math.round(found.entry.position[0])}` : '';
    };
    for (const [text, wanted] of [
      ['Berlin', 'DE 13'],
      ['Berlin, CT', 'US -73'],
      // Delaware has the code of Germany.
      ['Berlin, DE', 'DE 13'],
      ['London, ON', 'CA -81'],
      ['London, Ontario', 'CA -81'],
      ['London, Onta', 'CA -81'],
      ['London, CA', 'CA -81'],
      ['London, gb', 'GB 0'],
      ['Springfield, IL', 'US -90'],
      ['Springfield, MO', 'US -93'],
      ['Athens, Georgia', 'US -83'],
      ['Athens, Greece', 'GR 24'],
      ['Perth, WA', 'AU 116'],
      ['Newcastle, NSW', 'AU 152'],
      // Nothing is known of it: the largest, as without it.
      ['Newcastle, XX', 'ZA 30'],
    ] as const)
      expect(first(text).replace('-0', '0'), text).to.equal(wanted);
  });

  it('finds every place of a large shard by its name, without blocking the page', async () => {
    const many = shardOf(
      [...'x'.repeat(3000)].map((_, index): Row => [`Place${index} Bay`, 0, 0, 'GB']),
    );
    const entries = run(readShard(many));
    let stops = 0;
    const work = findPlaces('place2999', entries, {
      countryNames: () => '',
      hasOrganisations: () => false,
      otherNames: () => [],
      isStopWord: () => false,
    });
    let step = work.next();
    for (; !step.done; step = work.next()) stops += 1;
    expect(step.value.map(({ name }) => name)).to.deep.equal(['Place2999 Bay']);
    expect(stops).to.be.greaterThan(4);
  });

  it('postcodes are those of the directory’s addresses; of one that is not known, those that begin alike [B14]', () => {
    const known = [
      { name: 'Zürich', words: new Set(['8001', 'zurich', '12']) },
      { name: 'Bern', words: new Set(['3011', 'bern']) },
      { name: 'London', words: new Set(['sw1a', '1aa', 'london', '10']) },
    ];
    const alike = (text: string) => placesOfLikePostcodes(text, known).map(({ name }) => name);
    expect(alike('8048')).to.deep.equal(['Zürich']);
    expect(alike('SW1 2BB')).to.deep.equal(['London']);
    expect(alike('9999')).to.deep.equal([]);
    expect(alike('12')).to.deep.equal([]);
    expect(alike('london')).to.deep.equal([]);
    expect(looksLikePostcode('EC1A 1BB')).to.equal(true);
    expect(looksLikePostcode('Geneva 4')).to.equal(true);
    expect(looksLikePostcode('12')).to.equal(false);
  });
});

describe('the place field', () => {
  const textLanguages = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };

  const fieldIn = (failing: string[] = []) => {
    const holder = document.createElement('div');
    document.body.append(holder);
    const fetched: string[] = [];
    const chosen: Place[] = [];
    const own = [
      organisationOf('a', { address: '8001 Zürich', position: [8.54, 47.37], countries: ['GB'] }),
      ...directory,
    ];
    const context = { msg: defaultMsg, textLanguages, directory: own } as never;
    const placeField: PlaceField = new PlaceField(
      {
        onChange: () => render(placeField.render(context), holder),
        onPlace: (place) => chosen.push(place),
      },
      codeOf({ Gazetteer, shards: tableOf(fetched, failing), townNames: '', stopWords: '' }),
    );
    render(placeField.render(context), holder);
    const field = holder.querySelector('input')!;
    const put = (text: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input'));
    };
    const options = () => [...holder.querySelectorAll('[role="option"]')].map(wordsOf);
    return { holder, field, put, options, fetched, chosen };
  };

  it('fetches when the field is first used, and offers what the directory and the gazetteer know [B14]', async () => {
    const { holder, field, put, options, fetched, chosen } = fieldIn();
    expect(fetched).to.deep.equal([]);
    field.dispatchEvent(new FocusEvent('focus'));
    await until(() => holder.querySelector('.source'), 'the source');
    expect(fetched).to.deep.equal(['world', 'GB']);
    expect(wordsOf(holder.querySelector('.source')!)).to.contain('GeoNames');
    put('cair');
    await until(() => options().length, 'Cairo');
    expect(options()).to.deep.equal(['Cairo, Egypt']);
    holder.querySelector<HTMLElement>('[role="option"]')!.click();
    expect(chosen[0]!.position[0]).to.be.closeTo(31.25, 1e-9);
    put('80');
    expect(options()).to.deep.equal(['Zürich']);
    put('8048');
    await until(() => wordsOf(holder).includes('begin alike'), 'what begins alike');
    expect(options()).to.deep.equal(['Zürich']);
    holder.remove();
  });

  it('says what is not known, and offers the town, the nearest large town, or more small places [B14]', async () => {
    const { holder, field, put, options } = fieldIn();
    field.dispatchEvent(new FocusEvent('focus'));
    await until(() => holder.querySelector('.source'), 'the source');
    put('EC1A 1BB');
    await until(() => wordsOf(holder).includes('Type the town instead'), 'words on postcodes');
    put('Ulm');
    await until(() => wordsOf(holder).includes('nearest large town'), 'words on places');
    holder.querySelector<HTMLElement>('[part="further"]')!.click();
    await until(() => options().length, 'Ulm');
    expect(options()).to.deep.equal(['Ulm, Germany']);
    expect(holder.querySelector('[part="further"]')).to.equal(null);
    holder.remove();
  });

  it('says so when the gazetteer can’t be loaded, keeps the directory’s own places, and tries again [B14]', async () => {
    const failing = ['world'];
    const { holder, field, put, options } = fieldIn(failing);
    field.dispatchEvent(new FocusEvent('focus'));
    await until(() => holder.querySelector('.failure'), 'the failure');
    put('zur');
    await until(() => options().length, 'the own place');
    expect(options()).to.deep.equal(['Zürich']);
    failing.pop();
    holder.querySelector<HTMLElement>('.failure button')!.click();
    await until(() => !holder.querySelector('.failure'), 'the gazetteer');
    put('cair');
    await until(() => options().length, 'Cairo');
    expect(options()).to.deep.equal(['Cairo, Egypt']);
    holder.remove();
  });

  it('in the finder, a town where no organisation is sorts the list by distance, with the real gazetteer [B14]', async () => {
    const element = await finder([
      organisationOf('far', { position: [-0.13, 51.51], address: 'London', countries: ['GB'] }),
      organisationOf('near', { position: [8.54, 47.37], address: 'Zürich', countries: ['CH'] }),
    ]);
    await press(element, '[data-facet="near"]');
    await until(() => element.shadowRoot!.querySelector('.place'), 'the field');
    const field = one<HTMLInputElement>(element, '.place');
    field.focus();
    field.dispatchEvent(new FocusEvent('focus'));
    await until(() => all(element, '.source').length, 'the gazetteer');
    field.value = 'winterthur';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => all(element, '[role="option"]').length, 'Winterthur');
    expect(wordsOf(one(element, '[role="option"]'))).to.equal('Winterthur, Switzerland');
    await expect(element).to.be.accessible();
    one(element, '[role="option"]').click();
    await until(() => all(element, '.distance').length === 2, 'the distances');
    expect(wordsOf(one(element, '.opener'))).to.contain('near');
  });
});
