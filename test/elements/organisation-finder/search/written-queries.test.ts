import { expect } from '@open-wc/testing';
import type { Organisation } from '../../../../src/model/contract.js';
import { richOrganisations } from '../rich-directory.js';
import { idsOf, organisationOf, reasonsOf, searchIn } from '../support.js';
import { planted } from './planted.js';

/** A few of them among enough others for words to be common or rare. */
const directory: readonly Organisation[] = [...richOrganisations(600), ...planted];

/** What people write, and the organisation that is plainly meant. */
const written: readonly (readonly [kind: string, query: string, id: string])[] = [
  ['an acronym that the directory does not give', 'NRC', 'nrc'],
  ['an organisation by its name in another language', 'doctors without borders', 'msf'],
  ['without dots', 'reach dundee', 'dotted'],
  ['without a hyphen', 'alnoor', 'hyphen'],
  ['without an apostrophe', 'oconnor house', 'oconnor'],
  ['a word parted at a digit', 'care for calais', 'care4'],
  ['the end of a compound', 'beratungsstelle neukölln', 'mbs'],
  ['the middle of a compound', 'losenhilfe altenburg', 'wohn'],
  ['a short end of a compound', 'rat niedersachsen', 'rat'],
  ['a compound in two words', 'migrations beratung neukölln', 'mbs'],
  ['umlauts written out', 'roepkestr 12', 'rat'],
  ['Russian in Latin letters', 'grazhdanskoe sodeystvie', 'moskva'],
  ['Ukrainian in Latin letters', 'khreshchatyk', 'kyiv'],
  ['Greek in Latin letters', 'elliniko symvoulio', 'athens'],
  ['a broken plural', 'طبيب', 'doctor'],
  ['a Persian word parted', 'خانه ی نیلوفر', 'tehran'],
  ['a character alone, in another script', '橄欖樹', 'beijing'],
  ['one word of two', '向日葵 多言語', 'osaka'],
  ['a number from abroad', '+49 221 9876501', 'koelnasyl'],
  ['a number from abroad, with 00', '0049 221 9876501', 'koelnasyl'],
  ['a number at home', '0221 987 65 01', 'koelnasyl'],
  ['a number without its area', '550199', 'dotted'],
  ['an e-mail address', 'nightline@beacon.example', 'hotline'],
  ['a site', 'beacon.example', 'hotline'],
  ['a street written short', '7 abbey rd glasgow', 'stmary'],
  ['a postcode in one word', 'bs15eh', 'trauma'],
  ['a town in another language', 'Vienna donauinsel', 'wien'],
  ['a town in another script', 'moscow гражданское', 'moskva'],
  ['a country in another language', 'autriche donauinsel', 'wien'],
  ['a sentence', 'kiez rent fund in berlin please', 'rent'],
  ['a need', 'my husband hits me', 'domestic'],
  ['a need that its words tell of', 'i have nightmares', 'trauma'],
  ['a misspelt town in another language', 'asyl colonge', 'koelnasyl'],
  ['a word too many', 'norwegian refugee council office', 'nrc'],
  ['two words in one', 'identitydesk', 'passport'],
  ['one word in two', 'still water counselling', 'trauma'],
  ['two edits in a word that was longer', 'Foxglove Idenitty Dsek', 'passport'],
];

/** Words for a service, in six languages. */
const serviceQueries: readonly (readonly [query: string, service: string])[] = [
  ['solicitor', 'legal'],
  ['avocat', 'legal'],
  ['محامي', 'legal'],
  ['律师', 'legal'],
  ['hospital', 'health'],
  ['врач', 'health'],
  ['somewhere to sleep', 'housing'],
  ['trabajo', 'employment'],
  ['psychologist', 'mental-health'],
  ['passeport', 'documents'],
  ['homework help for my children', 'education'],
];

describe('what people write', () => {
  const search = searchIn(directory);

  for (const [kind, query, id] of written) {
    it(`finds ${kind}: “${query}”`, async () => {
      expect(idsOf(await search(query)).slice(0, 5)).to.include(id);
    });
  }

  for (const [query, service] of serviceQueries) {
    it(`finds who offers “${query}”`, async () => {
      const { found } = await search(query);
      for (const { services } of found.slice(0, 5)) expect(services).to.include(service);
      expect(found.length).to.be.at.least(5);
    });
  }
});

describe('a town by what people call it', () => {
  const towns = ['Regensburg', 'Mainz', 'Trier', 'Braunschweig', 'Livorno', 'Berlin', 'Aachen'];
  const abroad = ['Ciudad de México', 'Hồ Chí Minh', 'San Francisco', 'Санкт-Петербург'];
  const search = searchIn([
    ...richOrganisations(600),
    ...[...towns, ...abroad].map((town) =>
      organisationOf(town, { name: 'Lantern Rent Desk', address: `1 Quay, ${town}` }),
    ),
  ]);

  for (const [query, town] of [
    ['lantern Ratisbon', 'Regensburg'],
    ['lantern Mayence', 'Mainz'],
    ['lantern Trèves', 'Trier'],
    ['lantern brunswick', 'Braunschweig'],
    ['rent desk Leghorn', 'Livorno'],
    ['help with rent at a desk in berlin', 'Berlin'],
    ['lantern desk at aix-la-chapelle', 'Aachen'],
    ['lantern CDMX', 'Ciudad de México'],
    ['lantern saigon', 'Hồ Chí Minh'],
    ['lantern SF', 'San Francisco'],
    ['lantern Питер', 'Санкт-Петербург'],
  ] as const) {
    it(`finds who is there: “${query}”`, async () => {
      expect(idsOf(await search(query))[0]).to.equal(town);
    });
  }
});

describe('a misspelt word that stands for a service', () => {
  const others = 'abcdefgh'
    .split('')
    .map((id) => organisationOf(id, { name: 'Anchor Open Desk', services: ['health'] }));
  const meant = organisationOf('meant', { name: 'Pharmacies Open Late', services: ['health'] });
  const elsewhere = organisationOf('elsewhere', { name: 'Pharmacies Open Archive' });

  it('finds first those that offer it and have the corrected spelling, then all others that offer it', async () => {
    const search = searchIn([...others, meant, elsewhere]);
    for (const query of ['pharmacys', 'pharmacys open', 'pharmacys opne']) {
      const ids = idsOf(await search(query));
      expect(ids[0], query).to.equal('meant');
      expect(ids, query).to.include.members(['a', 'h']);
    }
  });

  it('finds those that offer it where the directory has no word like it, and says what was searched for', async () => {
    const search = searchIn([
      ...others,
      organisationOf('roof', { name: 'Anchor Roof', services: ['housing'] }),
    ]);
    for (const [query, used] of [
      ['phramacy', 'pharmacy'],
      ['hopsital', 'hospital'],
    ] as const) {
      const answer = await search(query);
      expect(idsOf(answer), query).to.have.members([...'abcdefgh']);
      expect(answer.corrections, query).to.deep.equal([{ typed: query, used }]);
      expect(reasonsOf(answer)[0]?.isFuzzy, query).to.equal(true);
    }
  });

  it('finds nothing for a short word, or for one with too many mistakes', async () => {
    const search = searchIn(others);
    for (const query of ['gbp', 'phrmcyx', 'hspitlaa'])
      expect(idsOf(await search(query)), query).to.deep.equal([]);
  });

  it('is not searched for in other spellings if the directory has it as typed', async () => {
    const typed = organisationOf('typed', { name: 'Pharmacys Desk', services: ['health'] });
    expect(idsOf(await searchIn([...others, meant, typed])('pharmacys'))[0]).to.equal('typed');
  });
});

describe('a query of which few results match every word', () => {
  const search = searchIn([
    organisationOf('both', { name: 'Kiez Rent Fund', address: 'Berlin' }),
    organisationOf('rare', { name: 'Kiez Library', address: 'Leeds' }),
    ...'abcdefgh'.split('').map((id) => organisationOf(id, { address: 'Berlin' })),
  ]);

  it('shows those that match every word first, then the rest by rarer words, and gives the number of each', async () => {
    const answer = await search('kiez rent berlin');
    expect(idsOf(answer).slice(0, 2)).to.deep.equal(['both', 'rare']);
    expect(answer.full).to.equal(1);
    expect(reasonsOf(answer).map((reason) => reason?.isPartial)[1]).to.equal(true);
  });

  it('shows only those that match every word if they are five or more', async () => {
    const answer = await search('organisation berlin');
    expect(answer.full).to.equal(8);
    expect(answer.found).to.have.length(8);
  });

  it('counts facets of all that is shown, including those that match only some of the words', async () => {
    const services = [
      organisationOf('one', { name: 'Harbour Light', services: ['legal'] }),
      organisationOf('two', { name: 'Harbour Bell', services: ['housing'] }),
    ];
    const answer = await searchIn(services)('harbour light');
    expect(idsOf(answer)).to.deep.equal(['one', 'two']);
    expect(answer.counts.get('service')?.get('housing')).to.equal(1);
  });

  it('searches by the directory alone if the thesaurus can’t be loaded', async () => {
    const alone = searchIn(directory, {}, () => Promise.resolve(undefined));
    expect(idsOf(await alone('beratungsstelle neukölln'))).to.include('mbs');
    expect(idsOf(await alone('solicitor'))).to.deep.equal([]);
  });
});
