import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  chosenValues,
  type FacetName,
  facetNames,
} from '../../../../src/elements/organisation-finder/search/query.js';
import { directoryArbitrary } from '../directories.js';
import { idsOf, organisationOf, reasonsOf, searchIn } from '../support.js';

const named = (...names: string[]) =>
  names.map((name, index) => organisationOf(String(index), { name }));
const namesOf = async (names: string[], text: string) =>
  idsOf(await searchIn(named(...names))(text)).map((id) => names[Number(id)]);

const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

describe('the search', () => {
  it('allows a typo only if nothing matches as typed, and says what was searched for [B1]', async () => {
    const search = searchIn(named('Hospital of Peace', 'Hospitality House'));
    const typo = await search('hopsital');
    expect(typo.corrections).to.deep.equal([{ typed: 'hopsital', used: 'hospital' }]);
    expect(idsOf(typo)[0]).to.equal('0');
    expect((await search('hospital')).corrections).to.deep.equal([]);
  });

  it('of words that a typo may have meant, takes those with the fewest edits alone [B1]', async () => {
    const typo = await searchIn(named('Migratory Birds', 'Migration Centre'))('migratoin');
    expect(idsOf(typo)).to.deep.equal(['1']);
    expect(typo.corrections).to.deep.equal([{ typed: 'migratoin', used: 'migration' }]);
  });

  it('does not find "ene" for "eye", nor another number [B1]', async () => {
    expect(await namesOf(['Ene Clinic', 'Room 1234'], 'eye')).to.deep.equal([]);
    expect(await namesOf(['Ene Clinic', 'Room 1234'], '1235')).to.deep.equal([]);
  });

  it('shows only exact matches if there are any [B1]', async () => {
    const search = searchIn([
      organisationOf('fuzzy', { name: 'Harbor' }),
      organisationOf('exact', { name: 'Other', summary: 'harbour' }),
    ]);
    const exact = await search('harbour');
    expect(idsOf(exact)).to.deep.equal(['exact']);
    expect(reasonsOf(exact)[0]).to.include({ found: 'description', isFuzzy: false });
    const fuzzy = await search('hharbor');
    expect(idsOf(fuzzy)).to.deep.equal(['fuzzy']);
    expect(reasonsOf(fuzzy)[0]).to.include({ found: 'nameWord', isFuzzy: true });
  });

  it('the last word matches from two letters, a character of an unspaced script from one [B2]', async () => {
    expect(await namesOf(['Welcome House', 'Aid'], 'we')).to.deep.equal(['Welcome House']);
    expect(await namesOf(['Welcome House', 'Aid'], 'welcome ho')).to.deep.equal(['Welcome House']);
    expect(await namesOf(['北京移民服务', 'Aid'], '移')).to.deep.equal(['北京移民服务']);
    expect((await searchIn(named('Welcome', 'Aid'))('w')).found).to.have.length(2);
  });

  it('"zurich", "ZÜRICH" and the decomposed form give the same results [B3]', async () => {
    const search = searchIn(named('Zürich Legal Aid', 'Aid'));
    const answers = await Promise.all(['zurich', 'ZÜRICH', 'zu\u0308rich'].map(search));
    expect(answers.map(idsOf)).to.deep.equal([['0'], ['0'], ['0']]);
    expect(answers.flatMap(({ corrections }) => corrections)).to.deep.equal([]);
  });

  it('synonyms work both ways, one way if the feed says so, in phrases, and are reported [B7]', async () => {
    const organisations = named(
      'Solicitors for All: solicitor',
      'Documents',
      'Papers',
      'Red Crescent',
    );
    const search = searchIn(organisations, {
      en: [
        ['lawyer', 'solicitor'],
        ['papers >', 'documents'],
        ['red cross', 'red crescent'],
      ],
    });
    expect(idsOf(await search('lawyer'))).to.deep.equal(['0']);
    expect((await search('lawyer')).synonyms).to.deep.equal(['solicitor']);
    expect(reasonsOf(await search('lawyer'))[0]?.kind).to.equal('synonym');
    expect(idsOf(await search('papers')).sort()).to.deep.equal(['1', '2']);
    expect(idsOf(await search('documents'))).to.deep.equal(['1']);
    expect(idsOf(await search('red cross'))).to.deep.equal(['3']);
  });

  it('ranks name, beginning of a name, word of a name, service, place, description, in this order [B8]', async () => {
    const search = searchIn([
      organisationOf('description', { summary: 'harbour' }),
      organisationOf('place', { address: 'Harbour, Kenya' }),
      organisationOf('service', { services: ['harbour'] }),
      organisationOf('word', { name: 'The Harbour' }),
      organisationOf('prefix', { name: 'Harbour House' }),
      organisationOf('exact', { name: 'Harbour' }),
    ]);
    const answer = await search('harbour');
    expect(idsOf(answer)).to.deep.equal([
      'exact',
      'prefix',
      'word',
      'service',
      'place',
      'description',
    ]);
    expect(reasonsOf(answer).map((reason) => reason?.found)).to.deep.equal([
      'nameExact',
      'namePrefix',
      'nameWord',
      'service',
      'place',
      'description',
    ]);
  });

  it('orders equals by distance when known, else by the day last checked, else by name [B8]', async () => {
    const tied = [
      organisationOf('c', { name: 'Ärzte Harbour', position: [0, 3] }),
      organisationOf('b', { name: 'Azte Harbour', position: [0, 2] }),
      organisationOf('a', { name: 'Zzz Harbour', verified: '2026-01-01', position: [0, 9] }),
      organisationOf('d', { name: 'Mmm Harbour' }),
    ];
    const search = searchIn(tied);
    expect(idsOf(await search('harbour'))).to.deep.equal(['a', 'c', 'b', 'd']);
    expect(idsOf(await search({ text: 'harbour', origin: [0, 0] }))).to.deep.equal([
      'b',
      'c',
      'a',
      'd',
    ]);
  });

  it('each count equals the total that choosing it alone gives, over random states [B9]', async () => {
    const value = fc.record({ facet: fc.constantFrom(...facetNames), index: fc.nat(5) });
    const property = fc.asyncProperty(
      directoryArbitrary,
      fc.array(value, { maxLength: 4 }),
      fc.constantFrom('', 'legal', 'we'),
      async (organisations, picks, text) => {
        const search = searchIn(organisations);
        const { counts } = await search('');
        const choices: Partial<Record<FacetName, string[]>> = {};
        for (const { facet, index } of picks) {
          const chosen = [...(counts.get(facet)?.keys() ?? [])][index];
          if (chosen) choices[facet] = [...new Set([...(choices[facet] ?? []), chosen])];
        }
        const answer = await search({ text, choices });
        for (const [facet, values] of answer.counts) {
          for (const [each, count] of values) {
            const { found } = await search({ text, choices: { ...choices, [facet]: [each] } });
            expect(found.length, `${facet}: ${each}`).to.equal(count);
          }
        }
        for (const [facet, gain] of answer.without) {
          const { [facet]: _, ...others } = choices;
          expect((await search({ text, choices: others })).found.length).to.equal(gain);
        }
        expect((await search({ choices })).found.length).to.equal(answer.withoutText);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('filters match any value of a group, and every group [B9]', async () => {
    const search = searchIn([
      organisationOf('1', { services: ['legal'], cost: 'free' }),
      organisationOf('2', { services: ['housing'], cost: 'free' }),
      organisationOf('3', { services: ['housing'], cost: 'paid' }),
    ]);
    const choices = { service: ['legal', 'housing'], cost: ['free'] };
    expect(idsOf(await search({ choices }))).to.deep.equal(['1', '2']);
    expect(chosenValues(choices)).to.have.length(3);
  });

  it('shows organisations that serve the chosen place, however far the office is [B15]', async () => {
    const search = searchIn([
      organisationOf('here', { countries: ['GB'], regions: ['London'] }),
      organisationOf('national', { countries: ['GB'], address: 'Aberdeen' }),
      organisationOf('world', { countries: ['001'], address: 'Geneva' }),
      organisationOf('elsewhere', { countries: ['GB'], regions: ['Wales'], address: 'London' }),
      organisationOf('abroad', { countries: ['KE'] }),
    ]);
    const answer = await search({ choices: { region: ['London'] } });
    expect(idsOf(answer)).to.deep.equal(['here', 'national', 'world']);
    expect(idsOf(await search({ choices: { country: ['KE'] } }))).to.deep.equal([
      'world',
      'abroad',
    ]);
  });

  it('finds and counts only by what the feed says [B22]', async () => {
    const search = searchIn([
      organisationOf('silent'),
      organisationOf('free', { cost: 'free', remote: false }),
    ]);
    expect(idsOf(await search({ choices: { cost: ['free'] } }))).to.deep.equal(['free']);
    expect((await search('')).counts.get('remote')?.size).to.equal(0);
  });

  it('finds each record by its name, by its name without accents, and by any beginning from two letters', async () => {
    const property = fc.asyncProperty(
      directoryArbitrary,
      fc.nat(100),
      async (organisations, share) => {
        const search = searchIn(organisations);
        for (const { id, name } of organisations) {
          const letters = [...String(name)];
          const beginning = letters.slice(
            0,
            Math.max(2, Math.ceil((letters.length * share) / 100)),
          );
          for (const text of [String(name), withoutAccents(String(name)), beginning.join('')]) {
            expect(idsOf(await search(text)), `${text} for ${String(name)}`).to.include(id);
          }
        }
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('ranks the same whatever order the feed has', async () => {
    const property = fc.asyncProperty(
      directoryArbitrary.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      fc.constantFrom('legal', 'we', 'مركز', '移民', 'zurich'),
      async ([all, shuffled], text) => {
        expect(idsOf(await searchIn(shuffled)(text))).to.deep.equal(
          idsOf(await searchIn(all)(text)),
        );
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
});
