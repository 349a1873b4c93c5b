import { expect } from '@open-wc/testing';
import { checkFeed } from '../../src/check/check-feed.js';
import type { Finding } from '../../src/check/finding.js';
import { languages } from '../../src/locale/catalogues.js';
import { cureFor, messagesFor, reportLanguages } from '../../src/check/messages/messages.js';
import { reportText, verdictOf } from '../../src/check/report-text.js';

const schema = {
  properties: {
    version: {},
    language: {},
    statistics: {},
    events: {},
    organisations: {},
    campaign: { properties: { title: {} } },
    stories: {
      anyOf: [
        {
          items: {
            properties: {
              ...Object.fromEntries(
                'id name headline quote url from to withdrawn pseudonym consentUntil illustrative languages'
                  .split(' ')
                  .map((name) => [name, {}]),
              ),
              image: { properties: { src: {}, width: {}, height: {}, alt: {} } },
            },
          },
        },
        { properties: { href: {} } },
      ],
    },
  },
};
const check = (text: string) => checkFeed(text, { schema, today: '2026-11-28' });

const story = (more: object) => ({ id: 'a', name: 'Amina', headline: 'H', ...more });
const feedOf = (sections: object) =>
  JSON.stringify({ version: '1.0', language: 'en', ...sections }, null, 2);

/** Code, line and path of each finding. */
const told = (findings: readonly Finding[]) =>
  findings.map(({ code, path }) => (path ? `${code} ${path}` : code));

describe('text that is not JSON', () => {
  for (const [text, code, line, column] of [
    ['{\n  "a": 1,\n}', 'json-comma-after-last', 2, 9],
    ['{\n  "a": [1, 2,]\n}', 'json-comma-after-last', 2, 13],
    ['{\n  "a": 1\n  "b": 2\n}', 'json-comma-missing', 2, 9],
    ['[{"a":1} {"a":2}]', 'json-comma-missing', 1, 9],
    ['{\n  // who\n  "a": 1\n}', 'json-comment', 2, 3],
    ['{\n  /* who */ "a": 1\n}', 'json-comment', 2, 3],
    ["{ 'a': 1 }", 'json-quotes', 1, 3],
    ['{ “a”: 1 }', 'json-quotes', 1, 3],
    ['{ "a": [1, 2', 'json-cut-short', 1, 13],
    ['{ "a": { "b": 1 }', 'json-cut-short', 1, 18],
    ['{ "a": nul }', 'json-syntax', 1, 8],
    ['<!doctype html><p>', 'not-json-html', 1, 1],
    ['id,name,headline\n1,Amina,H\n', 'not-json-csv', 1, 1],
    ['id;name;headline\n1;Amina;H\n', 'not-json-csv', 1, 1],
    ['id\tname\theadline\n1\tAmina\tH\n', 'not-json-csv', 1, 1],
    ['  \n', 'not-json-empty', 1, 1],
  ] as const) {
    it(`is reported as ${code}, with line and column: ${JSON.stringify(text)}`, () => {
      const { findings } = check(text);
      expect(told(findings)).to.deep.equal([code]);
      expect(findings[0]?.position).to.deep.equal({ line, column });
    });
  }

  it('may begin with a byte order mark', () => {
    expect(check(`\ufeff${feedOf({ stories: [] })}`).findings).to.deep.equal([]);
  });

  it('reports a key that occurs twice in one object', () => {
    const { findings } = check('{ "version": "1.0", "language": "en", "language": "fr" }');
    expect(told(findings)).to.deep.equal(['json-repeated-key language']);
  });
});

describe('common mistakes', () => {
  const findingsOf = (sections: object) => told(check(feedOf(sections)).findings);

  for (const [name, sections, expected] of [
    ['a misspelt field', { stories: [story({ qoute: 'x' })] }, ['field-unknown stories[0].qoute']],
    [
      'a misspelt withdrawal',
      { stories: [story({ withdrwan: true })] },
      ['field-misspelt stories[0].withdrwan'],
    ],
    ['a section by another name', { story: [] }, ['section-misnamed story']],
    [
      'a host without a scheme',
      { stories: [story({ url: 'www.a.example' })] },
      ['written-otherwise stories[0].url'],
    ],
    ['UK for GB', { stories: [story({ from: 'UK' })] }, ['country-unknown stories[0].from']],
    [
      'a country that is none',
      { stories: [story({ to: 'QQ' })] },
      ['country-unknown stories[0].to'],
    ],
    [
      'a picture without a description',
      { stories: [story({ image: { src: 'a.jpg', width: 1, height: 1 } })] },
      ['picture-without-alt stories[0].image.alt'],
    ],
    [
      'a quote without an end of consent',
      { stories: [story({ quote: 'x' })] },
      ['quote-without-consent stories[0].consentUntil'],
    ],
    [
      'a consent that has ended',
      { stories: [story({ consentUntil: '2026-11-27' })] },
      ['consent-over stories[0].consentUntil'],
    ],
    ['the last day of a consent', { stories: [story({ consentUntil: '2026-11-28' })] }, []],
    [
      'an address of http',
      { stories: [story({ url: 'http://a.example/' })] },
      ['address-insecure stories[0].url'],
    ],
    [
      'a story without a headline',
      { stories: [{ id: 'a', name: 'A' }] },
      ['item-left-out stories[0].headline'],
    ],
    ['an invented person’s quote', { stories: [story({ quote: 'x', illustrative: true })] }, []],
    ['an annotation', { $schema: 'feed.schema.json', _note: 'x' }, []],
  ] as const) {
    it(`are reported once each: ${name}`, () => {
      expect(findingsOf(sections)).to.deep.equal(expected);
    });
  }

  it('are reported with the item, its line, and what was probably meant', () => {
    const [finding] = check(feedOf({ stories: [story({ qoute: 'x' })] })).findings;
    expect(finding).to.deep.include({
      item: { id: 'a', name: 'Amina' },
      position: { line: 9, column: 16 },
      expected: 'quote',
    });
  });

  it('are found in all sections at once, in the order of the text', () => {
    const { findings, counts } = check(
      feedOf({
        stories: [{ id: 'a' }],
        statistics: [
          { id: 's', label: 'L', value: '3,4', source: { name: 'S' } },
          {
            id: 't',
            label: 'L',
            value: 1,
            style: 'currency',
            currency: 'usd',
            source: { name: 'S' },
          },
        ],
        events: [{ id: 'e', title: 'T', start: '31/12/2026' }],
        organisations: [
          { id: 'o', name: 'O', languages: ['English'], email: 'mailto:a@b.example' },
          { id: 'p', name: 'P', position: [52.5, 113.4] },
        ],
      }),
    );
    const codes = [...new Set(findings.map(({ code }) => code))];
    expect(codes).to.deep.equal([
      'item-left-out',
      'price-comma',
      'currency-unknown',
      'date-form',
      'language-unknown',
      'field-mended',
      'position-swapped',
    ]);
    expect(counts).to.deep.equal({ stories: 0, statistics: 1, events: 0, organisations: 2 });
    const comma = findings.find(({ code }) => code === 'price-comma');
    expect(comma, 'it costs the figure').to.include({ severity: 'error', expected: '3.4' });
  });

  it('give both readings of a date where either number may be the month', () => {
    const dates = (start: string) =>
      check(feedOf({ events: [{ id: 'e', title: 'T', start }] })).findings[0]?.expected;
    expect(dates('25.12.2026')).to.equal('2026-12-25');
    expect(dates('3/4/2026')).to.equal('2026-04-03 / 2026-03-04');
  });

  it('are not found in a correct feed', () => {
    const { findings } = check(
      feedOf({
        stories: [story({ from: 'KE', to: 'GB', languages: ['ckb', 'zh-Hant'] })],
        events: [{ id: 'e', title: 'T', start: '2026-11-28' }],
      }),
    );
    expect(findings).to.deep.equal([]);
  });

  it('are not looked for in what is not a feed of version 1', () => {
    expect(told(check('{ "version": "2.0" }').findings)).to.deep.equal(['feed-refused']);
    expect(told(check('[]').findings)).to.deep.equal(['feed-refused']);
  });

  it('are checked in linked documents too: the report lists them', () => {
    expect(check(feedOf({ stories: { href: 'stories.json' } })).links).to.deep.equal([
      { section: 'stories', href: 'stories.json' },
    ]);
  });
});

describe('a report', () => {
  it('is in the languages of elements, with every placeholder filled', () => {
    const { findings } = check(feedOf({ stories: [story({ from: 'UK', qoute: 'x', to: 'QQ' })] }));
    expect([...reportLanguages].sort()).to.deep.equal([...languages].sort());
    for (const language of [...reportLanguages, 'fr-CH', 'zh_CN.UTF-8']) {
      const messages = messagesFor(language);
      for (const finding of findings) {
        expect(cureFor(finding, messages)).not.to.match(/\{|\}|undefined/);
      }
    }
    expect(cureFor(findings[0]!, messagesFor('fr'))).to.equal('Écrivez GB.');
    expect(messagesFor('tlh')).to.equal(messagesFor('en'));
  });

  it('explains every kind of finding in every language, with the same placeholders', () => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
    const source = messagesFor('en').findings;
    for (const language of reportLanguages.filter((each) => each !== 'en')) {
      for (const [code, { cure, otherwise }] of Object.entries(messagesFor(language).findings)) {
        const { cure: english, otherwise: other } = source[code as keyof typeof source];
        expect(placeholders(cure), `${language} ${code}`).to.equal(placeholders(english));
        expect(placeholders(otherwise ?? ''), code).to.equal(placeholders(other ?? ''));
      }
    }
  });

  it('begins with a verdict, and counts what it leaves out', () => {
    const stories = Array.from({ length: 7 }, (_, index) =>
      story({ id: `${index}`, name: `${index}`, from: 'UK' }),
    );
    const report = check(feedOf({ stories }));
    const messages = messagesFor('en');
    expect(verdictOf(report.findings, messages)).to.match(
      /^Mend the errors .*: 7\. Warnings: 0\.$/,
    );
    const text = reportText(report, { messages, most: 5, docs: 'findings' });
    expect(text.split('line ').length - 1).to.equal(5);
    expect(text).to.contain('A country code that does not exist (7)  findings#country-unknown');
    expect(text).to.contain('… and more of this kind: 2');
  });

  it('says that nothing needs fixing', () => {
    const { findings } = check(feedOf({ stories: [] }));
    expect(verdictOf(findings, messagesFor('en'))).to.equal('Nothing to mend.');
  });
});
