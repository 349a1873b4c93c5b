import { expect } from '@open-wc/testing';
import { emptyQuery } from '../../../../src/elements/organisation-finder/search/query.js';
import { answering } from '../../../../src/elements/organisation-finder/search/answer.js';
import { building } from '../../../../src/elements/organisation-finder/search/directory.js';
import { sorting } from '../../../../src/elements/organisation-finder/search/sorting.js';
import { inSlices, sliceBudget } from '../../../../src/time/slices.js';
import { manyOrganisations } from '../directories.js';

const signal = new AbortController().signal;

/** Runs work to its end. */
const whole = <Result>(work: Generator<undefined, Result>): { stops: number; value: Result } => {
  for (let stops = 0; ; stops += 1) {
    const { done, value } = work.next();
    if (done) return { stops, value };
  }
};

describe('slices', () => {
  it('pause for the page whenever half a frame has passed [B2]', async () => {
    let [time, pauses] = [0, 0];
    function* work() {
      for (let step = 0; step < 42; step += 1) {
        time += 1;
        yield;
      }
      return 'done';
    }
    const pause = (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    expect(await inSlices(work(), { signal, now: () => time, pause })).to.equal('done');
    expect(pauses).to.equal(42 / sliceBudget);
  });

  it('start no step that would block the page for a frame [B2]', async () => {
    let [time, slice, longest] = [0, 0, 0];
    function* work() {
      for (let step = 0; step < 20; step += 1) {
        time += 5;
        slice += 5;
        longest = Math.max(longest, slice);
        yield;
      }
    }
    const pause = (): Promise<void> => Promise.resolve(void (slice = 0));
    await inSlices(work(), { signal, now: () => time, pause });
    expect(longest).to.equal(5);
  });

  it('pause often enough while building and answering [B2]', () => {
    const organisations = manyOrganisations(2000);
    const textLanguages = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };
    const options = { textLanguages, synonyms: {}, serviceName: (service: string) => service };
    const { stops, value } = whole(building(organisations, options));
    expect(stops).to.be.greaterThan(150);
    expect(whole(answering(value, { ...emptyQuery, text: 'klao' })).stops).to.be.greaterThan(2);
  });

  it('end by their signal, and sort as arrays do', async () => {
    const controller = new AbortController();
    controller.abort();
    const numbers = manyOrganisations(500).map(({ position }) => position?.[0] ?? 0);
    const compare = (one: number, other: number) => one - other;
    expect(await inSlices(sorting(numbers, compare), controller)).to.equal(undefined);
    expect(whole(sorting(numbers, compare)).value).to.deep.equal(numbers.toSorted(compare));
  });
});
