import { expect } from '@open-wc/testing';
import type { Answer } from '../../../../src/elements/organisation-finder/search/answer.js';
import type { DirectoryOptions } from '../../../../src/elements/organisation-finder/search/directory.js';
import {
  emptyQuery,
  type Query,
} from '../../../../src/elements/organisation-finder/search/query.js';
import {
  SearchClient,
  type SearchRequest,
} from '../../../../src/elements/organisation-finder/search/search-client.js';
import { SearchSession } from '../../../../src/elements/organisation-finder/search/search-session.js';
import { systemClock } from '../../../../src/time/clock.js';
import { organisationOf } from '../support.js';

const options: DirectoryOptions = {
  textLanguages: { language: 'en', feedLanguage: 'en', messageLanguage: 'en' },
  synonyms: {},
  serviceName: (service: string) => service,
};
const organisations = [
  organisationOf('a', { name: 'Bread' }),
  organisationOf('b', { name: 'Roses' }),
];

const request = (text: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  query: { ...emptyQuery, text },
  organisations,
  options,
  isNeeded: false,
  ...more,
});

interface Asked {
  readonly text: string;
  readonly signal: AbortSignal;
  readonly answer: () => void;
  readonly fail: () => void;
}

/** Lets all promises that are settled call back. */
const flush = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

/** A client whose search is answered by the test, and all that it reports. */
const clientWith = (isCodeThere = () => true) => {
  const asked: Asked[] = [];
  const sessions: SearchSession[] = [];
  let prepared = 0;
  class Session extends SearchSession {
    constructor(...given: ConstructorParameters<typeof SearchSession>) {
      super(...given);
      sessions.push(this);
    }

    override prepare(): Promise<void> {
      prepared += 1;
      return Promise.reject(new Error('faulty'));
    }

    override answer({ text }: Query, signal: AbortSignal): Promise<Answer | undefined> {
      return new Promise((resolve, reject) =>
        asked.push({
          text,
          signal,
          answer: () => resolve({ query: { text } } as Answer),
          fail: () => reject(new Error('faulty')),
        }),
      );
    }
  }
  const answers: string[] = [];
  const states: string[] = [];
  const client = new SearchClient({
    clock: systemClock,
    fetchSearch: () => Promise.resolve(isCodeThere() ? { SearchSession: Session } : undefined),
    fetchWords: () => Promise.resolve(undefined),
    onChange: () => states.push(client.hasFailed ? 'failed' : client.answer ? 'answer' : 'none'),
    onAnswer: ({ query }) => answers.push(query.text),
  });
  const follow = async (...given: Parameters<typeof request>): Promise<void> => {
    client.follow(request(...given));
    await flush();
  };
  const settle = async (act: 'answer' | 'fail', place: number): Promise<void> => {
    asked[place]?.[act]();
    await flush();
  };
  return { client, asked, answers, states, sessions, follow, settle, prepared: () => prepared };
};

const textsOf = (asked: readonly Asked[]): string[] => asked.map(({ text }) => text);

describe('a client of the search', () => {
  it('answers a query, and does not ask the same one again', async () => {
    const { client, asked, answers, states, settle } = clientWith();
    const bread = request('bread');
    client.follow(bread);
    client.follow(bread);
    await flush();
    await settle('answer', 0);
    client.follow(bread);
    await flush();
    expect(textsOf(asked)).to.deep.equal(['bread']);
    expect([answers, states]).to.deep.equal([['bread'], ['answer']]);
    expect(client.answer?.query.text).to.equal('bread');
  });

  it('aborts a query for a later one, and reports only the answer of that', async () => {
    const { asked, answers, follow, settle } = clientWith();
    await follow('bread');
    await follow('roses');
    expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    await settle('answer', 0);
    expect(answers).to.deep.equal([]);
    await settle('answer', 1);
    expect(answers).to.deep.equal(['roses']);
  });

  it('asks an empty query only if its answer is needed, and drops the last answer', async () => {
    const { client, asked, states, follow, settle } = clientWith();
    await follow('');
    expect([textsOf(asked), states]).to.deep.equal([[], []]);
    await follow('bread');
    await settle('answer', 0);
    await follow('');
    expect(client.answer).to.equal(undefined);
    expect(states).to.deep.equal(['answer', 'none']);
    await follow('', { isNeeded: true });
    expect(textsOf(asked)).to.deep.equal(['bread', '']);
  });

  it('keeps its session for one directory with the same options, and makes another for any other', async () => {
    const { sessions, follow } = clientWith();
    await follow('bread');
    await follow('roses');
    expect(sessions).to.have.length(1);
    await follow('roses', { options: { ...options } });
    expect(sessions).to.have.length(2);
    await follow('roses', { organisations: [...organisations] });
    expect(sessions).to.have.length(3);
  });

  it('asks the same query again of another directory', async () => {
    const { client, asked } = clientWith();
    const bread = request('bread');
    client.follow(bread);
    client.follow({ ...bread, organisations: [...organisations] });
    client.follow({ ...bread, options: { ...options } });
    await flush();
    expect(asked).to.have.length(3);
  });

  it('prepares its session ahead, unless the directory is empty, and reports no fault of that', async () => {
    const { client, states, prepared } = clientWith();
    client.prepare(request('', { organisations: [] }));
    await flush();
    expect(prepared()).to.equal(0);
    client.prepare(request(''));
    await flush();
    expect(prepared()).to.equal(1);
    expect(states).to.deep.equal([]);
  });

  it('reports that its code could not be loaded, and asks when it can be', async () => {
    let isThere = false;
    const { asked, states, follow, settle } = clientWith(() => isThere);
    await follow('bread');
    expect([textsOf(asked), states]).to.deep.equal([[], ['failed']]);
    isThere = true;
    await follow('bread');
    await settle('answer', 0);
    expect(states).to.deep.equal(['failed', 'answer']);
  });

  it('reports a fault of the search, unless the query is no longer wanted', async () => {
    const { client, states, follow, settle } = clientWith();
    await follow('bread');
    await settle('fail', 0);
    expect(states).to.deep.equal(['failed']);
    await follow('roses');
    client.stop();
    await settle('fail', 1);
    expect(states).to.deep.equal(['failed']);
    await follow('roses');
    await settle('answer', 2);
    expect(client.hasFailed).to.equal(false);
  });

  it('aborts its query when it is stopped, and asks the same one again afterwards', async () => {
    const { client, asked, states } = clientWith();
    const bread = request('bread');
    client.follow(bread);
    await flush();
    client.stop();
    expect(asked[0]?.signal.aborted).to.equal(true);
    client.follow(bread);
    await flush();
    expect([textsOf(asked), states]).to.deep.equal([['bread', 'bread'], []]);
  });
});
