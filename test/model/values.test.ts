import { expect } from '@open-wc/testing';
import { decimal } from '../../src/model/schema.js';
import { map } from '../../src/model/object-schema.js';
import { moment } from '../../src/model/moment.js';
import { position, timeZone } from '../../src/model/primitives.js';
import {
  boolean,
  type FeedIssue,
  list,
  number,
  type Schema,
  string,
  text,
} from '../../src/model/schema.js';
import { shown } from '../../src/model/unknown.js';

const read = <Value>(schema: Schema<Value>, input: unknown) =>
  schema(input, '', { base: undefined, issues: [] });

const expectAll = <Value>(schema: Schema<Value>, good: readonly unknown[], bad: unknown[]) => {
  for (const input of good) expect(read(schema, input), shown(input)).to.deep.equal(input);
  for (const input of bad) expect(read(schema, input), shown(input)).to.equal(undefined);
};

describe('values of the contract', () => {
  it('a text is a string, or one string for each language', () => {
    expectAll(
      text,
      ['', 'a', '<b>a</b>', '\u202b\0', { en: 'a' }, { en: '', ar: 'ا' }],
      [{}, { en: 1 }, { en: 'a', fr: null }, ['a'], 1, null, true, undefined],
    );
  });

  it('a text has U+FFFD in place of a lone surrogate', () => {
    expect(read(text, 'a\ud800b')).to.equal('a\ufffdb');
    expect(read(text, { en: '\udc00', ar: 'ا' })).to.deep.equal({ en: '\ufffd', ar: 'ا' });
    expect(read(text, '🎶')).to.equal('🎶');
  });

  it('a text has U+FFFD in place of an override of direction, and keeps marks of it', () => {
    expect(read(text, 'harmless\u202egpj.exe')).to.equal('harmless\ufffdgpj.exe');
    expect(read(text, { en: '\u202d1', ar: 'ا' })).to.deep.equal({ en: '\ufffd1', ar: 'ا' });
    const marked = '\u200fא\u200e \u2067ب\u2069 \u202bج\u202c';
    expect(read(text, marked)).to.equal(marked);
  });

  it('an id with a lone surrogate or an override is refused: no URL can contain the one', () => {
    for (const wrong of ['x\ud800', '\udc00x', 'a\udc00\ud800', 'x\u202e', '\u202d']) {
      expect(read(string('an id'), wrong), JSON.stringify(wrong)).to.equal(undefined);
    }
  });

  it('a text may have a hundred thousand characters', () => {
    expect(read(text, 'a'.repeat(100_000))).to.have.length(100_000);
  });

  it('a moment is an instant with its offset, a day, or a month', () => {
    expectAll(
      moment,
      ['2013-10-03T10:00:00-04:00', '2013-10-03T10:00Z', '2013-10-03T10:00:00.123+05:45'],
      ['2013-10-03T10:00:00', '2013-02-30T10:00Z', '2013-10-03T25:00Z', 'now', 1],
    );
    expectAll(moment, ['2013-10-03', '2012-02-29'], ['2013-02-29', '2013-10-3', '2013-10-32']);
    expectAll(moment, ['2013-10', '2013-01'], ['2013-00', '2013-13', '2013', '10']);
  });

  it('a position is longitude and latitude', () => {
    expectAll(
      position,
      [
        [-180, 90],
        [2.35, 48.86],
      ],
      [[2.35, 148.86], [-181, 0], [1], [1, 2, 3], ['1', '2'], [NaN, 0], { 0: 1, 1: 2, length: 2 }],
    );
  });

  it('a time zone must be known to the engine', () => {
    expectAll(timeZone, ['Europe/Paris', 'UTC', 'Africa/Nairobi'], ['Mars/Olympus_Mons', '', 3]);
  });

  it('a decimal keeps its digits, as a string', () => {
    expect(read(decimal, 12)).to.equal('12');
    expect(read(decimal, -0.5)).to.equal('-0.5');
    expect(read(decimal, '12345678901234567890.10')).to.equal('12345678901234567890.10');
    for (const wrong of [
      '1,5',
      '',
      '1e9',
      '.5',
      '5.',
      '+5',
      ' 5',
      NaN,
      Infinity,
      null,
      true,
      [1],
    ]) {
      expect(read(decimal, wrong), String(wrong)).to.equal(undefined);
    }
  });

  it('a very large or very small number keeps its exponent', () => {
    expect(read(decimal, 1e21)).to.equal('1e+21');
    expect(read(decimal, 1e-7)).to.equal('1e-7');
  });

  it('a number is within its bounds, and whole if required', () => {
    expectAll(number(0, 1), [0, 0.5, 1], [-0.1, 1.1, NaN, '0.5', null, [0.5]]);
    expectAll(number(0, 9, true), [0, 9], [0.5, 10]);
  });

  it('a boolean is not a string', () => {
    expectAll(boolean, [true, false], ['true', 'yes', 1, 0, null]);
  });

  it('a list is read without invalid entries, with their paths as issues', () => {
    const issues: FeedIssue[] = [];
    const words = list(string('a word'));
    expect(words(['a', 1, '', 'b'], 'w', { base: undefined, issues })).to.deep.equal(['a', 'b']);
    expect(issues).to.deep.equal([
      { path: 'w[1]', expected: 'a word', found: '1' },
      { path: 'w[2]', expected: 'a word', found: '""' },
    ]);
  });

  it('a map is read without invalid values, and may have any key', () => {
    const issues: FeedIssue[] = [];
    const input = JSON.parse('{"__proto__":"a","constructor":"b","c":1}') as unknown;
    const found = map(string('a word'))(input, 'm', { base: undefined, issues });
    expect(Object.entries(found!)).to.deep.equal([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(Object.getPrototypeOf(found)).to.equal(Object.prototype);
    expect(issues.map(({ path }) => path)).to.deep.equal(['m.c']);
  });

  it('an issue shows at most 80 characters of what was found', () => {
    expect(shown('a'.repeat(1000))).to.have.length(80);
    expect([[], {}, null, undefined, 1, true].map(shown)).to.deep.equal([
      'a list',
      'an object',
      'null',
      'undefined',
      '1',
      'true',
    ]);
  });
});
