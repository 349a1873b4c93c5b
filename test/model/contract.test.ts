import { expect } from '@open-wc/testing';
import {
  type FeedIssue,
  linkedSection,
  readEnvelope,
  readingItems,
  readItems,
  type SectionName,
} from '../../src/model/contract.js';
import type { FeedError } from '../../src/model/feed-error.js';
import { reasonOf } from '../../src/widget/feed-failure.js';
import { base, fullItems, kinds, requiredFields, sectionNames } from './sections.js';

const read = (name: SectionName, list: unknown) => {
  const issues: FeedIssue[] = [];
  return { ...readItems({ [name]: list }, kinds[name], { base, issues }), issues };
};

const envelopeOf = (json: unknown) => {
  const issues: FeedIssue[] = [];
  return { envelope: readEnvelope(json, base, issues), issues };
};

const refusal = (json: unknown): FeedError => {
  try {
    envelopeOf(json);
  } catch (error) {
    return error as FeedError;
  }
  throw new Error('It was read.');
};

describe('feed contract', () => {
  for (const name of sectionNames) {
    const full = fullItems[name];

    it(`keeps every field of ${name} unchanged`, () => {
      const { items, omitted, issues } = read(name, [full]);
      expect(issues).to.deep.equal([]);
      expect(omitted).to.equal(0);
      expect(items).to.deep.equal([full]);
    });

    it(`leaves out an item of ${name} that lacks a required field, and names it`, () => {
      for (const field of requiredFields[name]) {
        const { [field]: _, ...rest } = full;
        const { items, omitted, issues } = read(name, [rest, { ...full, id: 'b' }]);
        expect(items.map(({ id }) => id)).to.deep.equal(['b']);
        expect(omitted).to.equal(1);
        expect(issues).to.have.length(1);
        expect(issues[0]).to.include({ path: `${name}[0].${field}`, found: 'undefined' });
      }
    });

    it(`leaves out a wrong optional field of ${name} alone, and reports it`, () => {
      const vital = ['consentUntil', 'withdrawn', 'pseudonym'];
      const leftOut = (key: string) => ![...requiredFields[name], ...vital].includes(key);
      const optional = Object.keys(full).filter(leftOut);
      for (const field of optional) {
        const { items, issues } = read(name, [{ ...full, [field]: 2.5e9 }]);
        const rest: Record<string, unknown> = { ...full };
        delete rest[field];
        // Without its unit, nothing is a measure.
        if (field === 'unit') delete rest.style;
        const [told] = issues;
        if (/^(low|high|rate)$/.test(field)) continue; // 2.5e9 is a fine decimal.
        expect(items, field).to.deep.equal([rest]);
        expect(issues, field).to.have.length(1);
        expect(told, field).to.include({ path: `${name}[0].${field}`, found: '2500000000' });
      }
    });
  }

  it('ignores unknown fields', () => {
    const { items, issues } = read('stories', [{ ...fullItems.stories, mood: 'hopeful' }]);
    expect(issues).to.deep.equal([]);
    expect(items).to.deep.equal([fullItems.stories]);
  });

  it('reads a missing section as empty, without an issue', () => {
    expect(read('events', undefined)).to.deep.equal({ items: [], omitted: 0, issues: [] });
  });

  it('reads a document that is a list', () => {
    const issues: FeedIssue[] = [];
    const { items } = readItems([fullItems.stories], kinds.stories, { base, issues });
    expect(items).to.deep.equal([fullItems.stories]);
  });

  it('keeps the first of two items with the same id', () => {
    const { items, omitted, issues } = read('stories', [
      fullItems.stories,
      { ...fullItems.stories, name: 'Another' },
      { ...fullItems.stories, id: 'b' },
    ]);
    expect(items.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(items[0]).to.have.property('name', 'Amina');
    expect(omitted).to.equal(1);
    expect(issues).to.deep.equal([
      { path: 'stories[1].id', expected: 'an id of its own', found: '"a"' },
    ]);
  });

  it('keeps an item whose id an invalid item had before it', () => {
    const { items } = read('stories', [{ id: 'a' }, fullItems.stories]);
    expect(items).to.deep.equal([fullItems.stories]);
  });

  it('accepts ids that are names of methods, such as toString', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const { items } = read(
      'stories',
      ids.map((id) => ({ ...fullItems.stories, id })),
    );
    expect(items.map(({ id }) => id)).to.deep.equal(ids);
  });
});

describe('feed envelope', () => {
  it('has language, date, campaign and address', () => {
    const campaign = { title: 'C' };
    const json = { version: '1.0', language: 'en', updated: '2026-11-23T09:00:00Z', campaign };
    const { envelope, issues } = envelopeOf(json);
    expect(issues).to.deep.equal([]);
    expect(envelope).to.deep.equal({
      language: 'en',
      updated: '2026-11-23T09:00:00Z',
      campaign,
      base,
    });
  });

  it('accepts any minor version of 1', () => {
    for (const version of ['1', '1.0', '1.7', '1.20']) {
      expect(envelopeOf({ version, language: 'en' }).issues).to.deep.equal([]);
    }
  });

  it('refuses another major version, and names both', () => {
    for (const version of ['2.0', '10', '11.0', '0.1', '', 'one']) {
      const error = refusal({ version });
      expect(error.code).to.equal('feed-version');
      expect(reasonOf(error)).to.contain('version 1').and.to.contain(`"${version}"`);
    }
  });

  it('refuses anything but an object', () => {
    for (const json of [null, [], 'feed', 1, true, undefined]) {
      expect(refusal(json).code).to.equal('feed-shape');
    }
  });

  it('is read without a language, with an issue', () => {
    const { envelope, issues } = envelopeOf({ version: '1.0' });
    expect(envelope.language).to.equal(undefined);
    expect(issues).to.deep.equal([
      { path: 'feed.language', expected: 'a language tag', found: 'undefined' },
    ]);
  });
});

describe('linked section', () => {
  const hrefOf = (href: unknown) => linkedSection({ stories: { href } }, 'stories', base);

  it('is found relative to the feed', () => {
    expect(hrefOf('stories.json')).to.equal('https://campaign.example/feeds/stories.json');
    expect(hrefOf('/s.json')).to.equal('https://campaign.example/s.json');
    expect(hrefOf('http://other.example/s.json')).to.equal('http://other.example/s.json');
  });

  it('is an http or https address, or undefined', () => {
    for (const href of ['javascript:alert(1)', 'data:text/json,[]', 'mailto:a@b.c', 'tel:1', 7]) {
      expect(hrefOf(href)).to.equal(undefined);
    }
  });

  it('is undefined if the section is a list or missing, or the feed is not an object', () => {
    for (const json of [{ stories: [] }, {}, null, [], 'feed']) {
      expect(linkedSection(json, 'stories', base)).to.equal(undefined);
    }
  });
});

describe('a misspelt section name', () => {
  it('is reported with the correct name, if that section is missing', () => {
    for (const [key, section] of [
      ['story', 'stories'],
      ['Stories', 'stories'],
      ['stats', 'statistics'],
      ['event', 'events'],
      ['organizations', 'organisations'],
    ] as const) {
      const issues: FeedIssue[] = [];
      readItems({ version: '1.0', [key]: [] }, kinds[section], { base, issues });
      expect(issues, key).to.deep.equal([
        {
          path: `feed.${key}`,
          expected: `the section "${section}", if that is meant`,
          found: 'a list',
        },
      ]);
    }
  });

  it('is not reported if the section exists', () => {
    const issues: FeedIssue[] = [];
    readItems({ stories: [], story: [] }, kinds.stories, { base, issues });
    expect(issues).to.deep.equal([]);
  });
});

describe('a long section', () => {
  it('of ten thousand items may pause some three hundred times', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => ({ id: `${index}`, name: 'A' }));
    const work = readingItems(list, kinds.organisations, { base, issues: [] });
    let stops = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) stops += 1;
    expect(step.value.items).to.have.length(10_000);
    expect(stops).to.be.within(300, 320);
  });

  it('has one issue for each of a thousand invalid fields', () => {
    const wrongs = [
      { cost: 'cheap' },
      { hours: [{ days: ['sa'], opens: '09:00', closes: '25:00' }] },
      { phones: [{ number: 'at the desk' }] },
      { position: [200, 0] },
    ];
    const list = Array.from({ length: 1000 }, (_, index) => ({
      id: `${index}`,
      name: 'A',
      ...wrongs[index % wrongs.length],
    }));
    const { issues, items } = read('organisations', list);
    expect(items).to.have.length(1000);
    expect(issues).to.have.length(1000);
    expect(new Set(issues.map(({ path }) => path)).size).to.equal(1000);
  });

  it('has one issue if one of two fields that belong together is invalid', () => {
    const { id, label, value, source } = fullItems.statistics;
    const figure = { id, label, value, source, low: 'few', high: '3' };
    expect(read('statistics', [figure]).issues.map(({ path }) => path)).to.deep.equal([
      'statistics[0].low',
    ]);
  });
});

describe('a directory with a thousand wrong fields', () => {
  const wrong: readonly object[] = [
    { email: 'no address' },
    { position: [999, 0] },
    { phones: [{ number: 'ask at the door' }] },
    { url: 'javascript:void(0)' },
    { languages: ['not a language'] },
    { timeZone: 'Mars/Olympus' },
    { verified: '2026-02-30' },
    { cost: 'cheap' },
  ];
  const organisations = Array.from({ length: 1000 }, (_, index) => ({
    id: `o${index}`,
    name: 'Name',
    ...wrong[index % wrong.length],
  }));

  it('tells each once, keeps every organisation, and stops often [16]', () => {
    const issues: FeedIssue[] = [];
    const context = { base: undefined, issues };
    const work = readingItems({ organisations }, kinds.organisations, context);
    let [stops, most, told] = [0, 0, 0];
    let step = work.next();
    for (; !step.done; step = work.next()) {
      stops += 1;
      most = Math.max(most, issues.length - told);
      told = issues.length;
    }
    expect(step.value.items).to.have.length(1000);
    expect(issues).to.have.length(1000);
    expect(new Set(issues.map(({ path }) => path)).size).to.equal(1000);
    expect(issues.map(({ path }) => /^organisations\[(\d+)\]/.exec(path)?.[1])).to.deep.equal(
      organisations.map((_, index) => `${index}`),
    );
    // No more is read between two stops than 32 organisations.
    expect(stops).to.be.at.least(31);
    expect(most).to.be.at.most(32);
  });
});
