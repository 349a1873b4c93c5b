import { expect } from '@open-wc/testing';
import { emptyQuery } from '../../../../src/elements/organisation-finder/search/query.js';
import type { Position } from '../../../../src/elements/organisation-finder/search/geography.js';
import { SearchSession } from '../../../../src/elements/organisation-finder/search/search-session.js';
import { organisationOf } from '../support.js';

const options = {
  textLanguages: { language: 'en', feedLanguage: 'en', messageLanguage: 'en' },
  synonyms: {},
  serviceName: (service: string) => service,
};
const { signal } = new AbortController();

describe('one search session', () => {
  it('measures distances from each place that is chosen, one after another [B13]', async () => {
    const [lisbon, porto, faro]: Position[] = [
      [-9.14, 38.72],
      [-8.61, 41.15],
      [-7.93, 37.02],
    ];
    const session = new SearchSession(
      [
        organisationOf('lisbon', { position: lisbon }),
        organisationOf('porto', { position: porto }),
        organisationOf('faro', { position: faro }),
      ],
      options,
      Date.now,
    );
    const nearest = async (origin: Position | undefined) =>
      (await session.answer({ ...emptyQuery, origin }, signal))!.found.map(({ id }) => id);
    expect(await nearest(porto)).to.deep.equal(['porto', 'lisbon', 'faro']);
    expect(await nearest(faro)).to.deep.equal(['faro', 'lisbon', 'porto']);
    expect(await nearest(undefined)).to.deep.equal(['lisbon', 'porto', 'faro']);
    expect(await nearest(porto)).to.deep.equal(['porto', 'lisbon', 'faro']);
  });

  it('determines again each minute who is open [B18]', async () => {
    let now = Date.UTC(2026, 10, 2, 8, 59);
    const hours = [{ days: ['mo'], opens: '09:00', closes: '10:00' }];
    const session = new SearchSession(
      [organisationOf('a', { hours, timeZone: 'UTC' })],
      options,
      () => now,
    );
    const open = async () =>
      (await session.answer({ ...emptyQuery, choices: { open: ['yes'] } }, signal))!.found.length;
    expect(await open()).to.equal(0);
    now = Date.UTC(2026, 10, 2, 9, 0);
    expect(await open()).to.equal(1);
    now = Date.UTC(2026, 10, 2, 9, 59, 59);
    expect(await open()).to.equal(1);
    now = Date.UTC(2026, 10, 2, 10, 0);
    expect(await open()).to.equal(0);
  });
});
