import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { workbook } from './workbook.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wmb-'));
});

const fileOf = (name, content) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const importInto = (feed, source, ...args) =>
  spawnSync(
    process.execPath,
    ['dist/publisher/wmb.js', 'import', source, '--into', feed, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  );

/** What a spreadsheet becomes. */
const sectionOf = (section, content, { name = 'rows.csv', args = [] } = {}) => {
  const feed = join(folder, 'feed.json');
  const run = importInto(feed, fileOf(name, content), '--section', section, ...args);
  return {
    ...run,
    feed,
    items: existsSync(feed) ? JSON.parse(readFileSync(feed, 'utf8'))[section] : undefined,
  };
};

describe('wmb import of a spreadsheet', () => {
  it('turns rows into stories, with ids from their names', () => {
    const { status, items, stderr } = sectionOf(
      'stories',
      'Name,Headline,From,To,Body,Consent until\nAmina,A baker,Kenya,GB,"One.\n\nTwo.",31.12.2030\n',
    );
    assert.equal(status, 0, stderr);
    assert.deepEqual(items, [
      {
        id: 'amina',
        name: 'Amina',
        headline: 'A baker',
        from: 'KE',
        to: 'GB',
        body: ['One.', 'Two.'],
        consentUntil: '2030-12-31',
      },
    ]);
  });

  for (const [language, header] of [
    ['French', 'Nom;Adresse;Pays;Téléphone;Langues'],
    ['Spanish', 'Nombre;Dirección;País;Teléfono;Idiomas'],
    ['Arabic', 'الاسم;العنوان;البلد;الهاتف;اللغات'],
    ['Chinese', '名称;地址;国家;电话;语言'],
    ['Russian', 'Название;Адрес;Страна;Телефон;Языки'],
  ]) {
    it(`knows column headings in ${language}`, () => {
      const { items } = sectionOf('organisations', `${header}\nA;B 1;DE;+49401234567;de\n`);
      assert.deepEqual(items, [
        {
          id: 'a',
          name: 'A',
          address: 'B 1',
          countries: ['DE'],
          phones: [{ number: '+49401234567' }],
          languages: ['de'],
        },
      ]);
    });
  }

  it('makes ids of names in any script, each once', () => {
    const names = ['José & Ana', 'أمينة', '安娜', 'Анна', 'José Ana', '—'];
    const rows = names.map((name) => `${name},H`);
    const { items } = sectionOf('stories', `Name,Headline\n${rows.join('\n')}\n`);
    assert.deepEqual(
      items.map(({ id }) => id),
      ['jose-ana', 'امينة', '安娜', 'анна', 'jose-ana-2', 'item'],
    );
  });

  it('reads countries, languages, lists, booleans, numbers and hours as people write them', () => {
    const { items } = sectionOf(
      'organisations',
      [
        'Name\tCountries\tLanguages\tServices\tRemote\tLat\tLon\tHours',
        'A\tGermany; Австрия\tEnglish, Arabic\tlegal; housing\tyes\t52,5\t13.4\tMon-Fri 9-12:30, 14-17; Sa 10:00-12:00',
      ].join('\n'),
    );
    assert.deepEqual(items[0].countries, ['DE', 'AT']);
    assert.deepEqual(items[0].languages, ['en', 'ar']);
    assert.deepEqual(items[0].services, ['legal', 'housing']);
    assert.equal(items[0].remote, true);
    assert.deepEqual(items[0].position, [13.4, 52.5]);
    const weekdays = ['mo', 'tu', 'we', 'th', 'fr'];
    assert.deepEqual(items[0].hours, [
      { days: weekdays, opens: '09:00', closes: '12:30' },
      { days: weekdays, opens: '14:00', closes: '17:00' },
      { days: ['sa'], opens: '10:00', closes: '12:00' },
    ]);
  });

  it('keeps every digit of a figure, with any separators', () => {
    const figures = [
      ['3,4', 3.4],
      ['1,234,567', 1234567],
      ['1.234.567', 1234567],
      ['1 234', 1234],
      ['1.234.567,5', 1234567.5],
      ['-2', -2],
      // JSON would lose these digits, and what a zero at the end says of precision.
      ['16.40', '16.40'],
      ['1.0', '1.0'],
      ['12345678901234567890', '12345678901234567890'],
      ['0.1234567890123456789', '0.1234567890123456789'],
    ];
    const rows = figures.map(([written]) => `L ${written};${written};S`);
    const { items } = sectionOf('statistics', `Label;Value;Source\n${rows.join('\n')}\n`);
    assert.deepEqual(
      items.map(({ value }) => value),
      figures.map(([, value]) => value),
    );
  });

  it('joins columns of several languages into one text', () => {
    const { items } = sectionOf(
      'stories',
      'Name,Headline,Headline (fr),headline_ar\nA,A baker,Une boulangère,خبازة\n',
    );
    assert.deepEqual(items[0].headline, { en: 'A baker', fr: 'Une boulangère', ar: 'خبازة' });
  });

  it('reports findings by the row of the spreadsheet, also after empty rows', () => {
    const { status, stdout } = sectionOf('events', 'Title,Start\nA,2026-12-01\n,\n\nB,3/4/2027\n');
    assert.equal(status, 1);
    assert.match(stdout, /row 5 · events\[1\]\.start · b \(B\)/);
    assert.match(stdout, /2027-04-03 \/ 2027-03-04/);
  });

  it('takes headings from a mapping file, and reports unknown ones', () => {
    const mapping = fileOf('mapping.json', '{ "Straße": "address", "Intern": "" }');
    const { items, stderr } = sectionOf('organisations', 'Name,Straße,Intern,Farbe\nA,B 1,x,y\n', {
      args: ['--mapping', mapping],
    });
    assert.deepEqual(items, [{ id: 'a', name: 'A', address: 'B 1' }]);
    assert.match(stderr, /Columns that fill nothing: Farbe\./);
  });

  it('reads a workbook: dates, formulas, merged cells, a named sheet', () => {
    const content = workbook({
      Notes: { rows: [['Nothing', 'here']] },
      Stories: {
        rows: [
          ['Our stories', null, null],
          ['Name', 'Headline', 'Consent until', 'Withdrawn'],
          ['Amina', { formula: '"A "&"baker"', result: 'A baker' }, { day: '2030-12-31' }, false],
        ],
        merged: 'A1:C1',
      },
    });
    const { items, stderr } = sectionOf('stories', content, {
      name: 'rows.xlsx',
      args: ['--sheet', 'Stories'],
    });
    assert.deepEqual(
      items,
      [
        {
          id: 'amina',
          name: 'Amina',
          headline: 'A baker',
          consentUntil: '2030-12-31',
          withdrawn: false,
        },
      ],
      stderr,
    );
  });
});

describe('wmb import, repeated', () => {
  const rows = 'Name,Headline\nAmina,A baker\nAmina,A nurse\n';

  it('writes nothing if nothing has changed', () => {
    const { feed } = sectionOf('stories', rows);
    const before = statSync(feed).mtimeMs;
    const { stderr, items } = sectionOf('stories', rows);
    assert.match(stderr, /nothing to write.*0 added, 0 changed, 2 unchanged/);
    assert.equal(statSync(feed).mtimeMs, before);
    assert.deepEqual(
      items.map(({ id }) => id),
      ['amina', 'amina-2'],
    );
  });

  it('changes only what changed, and keeps ids, order and fields without a column', () => {
    const { feed } = sectionOf('stories', rows);
    const json = JSON.parse(readFileSync(feed, 'utf8'));
    json.campaign = { title: 'T' };
    json.stories[0].quote = 'By hand';
    json.stories[0].id = 'my-own-id';
    writeFileSync(feed, JSON.stringify(json));
    const { items, stderr } = sectionOf(
      'stories',
      'Name,Headline\nTomas,A driver\nAmina,A baker and more\nAmina,A nurse\n',
    );
    assert.match(stderr, /1 added, 1 changed, 1 unchanged/);
    assert.deepEqual(items, [
      { id: 'my-own-id', name: 'Amina', headline: 'A baker and more', quote: 'By hand' },
      { id: 'amina-2', name: 'Amina', headline: 'A nurse' },
      { id: 'tomas', name: 'Tomas', headline: 'A driver' },
    ]);
    assert.deepEqual(JSON.parse(readFileSync(feed, 'utf8')).campaign, { title: 'T' });
  });

  it('removes a field whose cell was emptied', () => {
    sectionOf('stories', 'Name,Headline,Quote\nA,H,Words\n');
    assert.deepEqual(sectionOf('stories', 'Name,Headline,Quote\nA,H,\n').items, [
      { id: 'a', name: 'A', headline: 'H' },
    ]);
  });

  it('reads a time by the clock of its time zone', () => {
    const { items } = sectionOf(
      'events',
      'Title,Start,End,Time zone\nReading,10.04.2027 19:00,2027-04-10 21:00,Europe/Paris\nWinter,2027-01-10 9:30,,Europe/Paris\n',
    );
    assert.deepEqual(
      items.map(({ start, end }) => [start, end]),
      [
        ['2027-04-10T19:00:00+02:00', '2027-04-10T21:00:00+02:00'],
        ['2027-01-10T09:30:00+01:00', undefined],
      ],
    );
  });

  it('reads times as wmb check does: in words, by the half of a day, with their own offset', () => {
    const starts = [
      ['10 April 2027 at 7 pm', '2027-04-10T19:00:00+02:00'],
      ['10/04/2027 19h30', '10/04/2027 19h30'],
      ['31/12/2027 19h30', '2027-12-31T19:30:00+01:00'],
      ['2027-04-10T19:00:45', '2027-04-10T19:00:45+02:00'],
      ['2027-04-10 19:00 +0300', '2027-04-10T19:00:00+03:00'],
      ['2027-04-10T19:00:00.5Z', '2027-04-10T19:00:00.5Z'],
      ['2027-04', '2027-04'],
      ['soon', 'soon'],
    ];
    const rows = starts.map(([written], row) => `E${row};${written};Europe/Paris`);
    const { items } = sectionOf('events', `Title;Start;Time zone\n${rows.join('\n')}\n`);
    assert.deepEqual(
      items.map(({ start }) => start),
      starts.map(([, start]) => start),
    );
  });

  it('keeps items that the spreadsheet no longer has, and removes them with --replace', () => {
    sectionOf('stories', rows);
    const kept = sectionOf('stories', 'Name,Headline\nAmina,A baker\n');
    assert.match(kept.stderr, /source does not have them: 1/);
    assert.equal(kept.items.length, 2);
    const { items } = sectionOf('stories', 'Name,Headline\nAmina,A baker\n', {
      args: ['--replace'],
    });
    assert.deepEqual(
      items.map(({ headline }) => headline),
      ['A baker'],
    );
  });
});

describe('wmb import of other formats', () => {
  for (const [file, section] of [
    ['google.ics', 'events'],
    ['hsds.json', 'organisations'],
    ['json-feed.json', 'stories'],
  ]) {
    it(`reads ${file} as ${section}`, () => {
      const feed = join(folder, 'feed.json');
      const { status, stderr } = importInto(feed, `data/formats/${file}`);
      assert.ok(status < 2, stderr);
      assert.ok(JSON.parse(readFileSync(feed, 'utf8'))[section].length > 0);
    });
  }
});

describe('wmb import, failing', () => {
  for (const [what, content, name, args, words] of [
    ['a web page', '<!doctype html><p>Sign in</p>', 'a.csv', [], /is a web page/],
    ['no table', '\n\n', 'a.csv', [], /no row with names of columns/],
    [
      'columns of something else',
      'Colour,Size\nred,1\n',
      'a.csv',
      [],
      /No column fills a field of stories: Colour, Size/,
    ],
    [
      'a quotation mark that is not closed',
      'Name,Headline\n"A,b\n',
      'a.csv',
      [],
      /quotation mark is not closed/,
    ],
    ['what is no workbook', 'PK but no more', 'a.xlsx', [], /could not be read as a workbook/],
    [
      'a sheet that is not there',
      workbook({ One: { rows: [['Name', 'Headline']] } }),
      'a.xlsx',
      ['--sheet', 'Two'],
      /no sheet "Two"/,
    ],
  ]) {
    it(`ends with 3, one line, and nothing written: ${what}`, () => {
      const { status, stderr, items } = sectionOf('stories', content, { name, args });
      assert.equal(status, 3);
      assert.match(stderr, words);
      assert.equal(stderr.trim().split('\n').length, 1);
      assert.equal(items, undefined);
    });
  }

  it('requires --section for a spreadsheet', () => {
    const { status, stderr } = importInto(
      join(folder, 'feed.json'),
      fileOf('a.csv', 'Name,Headline\nA,B\n'),
    );
    assert.equal(status, 3);
    assert.match(stderr, /--section/);
  });

  it('leaves no partial file if the feed cannot be written', () => {
    const { status, stderr } = importInto(
      join(folder, 'nowhere', 'feed.json'),
      fileOf('a.csv', 'Name,Headline\nA,B\n'),
      '--section',
      'stories',
    );
    assert.equal(status, 3);
    assert.match(stderr, /could not be written/);
    assert.deepEqual(readdirSync(folder), ['a.csv']);
  });

  it('does not touch a feed that is not JSON', () => {
    const feed = fileOf('feed.json', '{ "version": "1.0", }');
    const { status, stderr } = importInto(
      feed,
      fileOf('a.csv', 'Name,Headline\nA,B\n'),
      '--section',
      'stories',
    );
    assert.equal(status, 3);
    assert.match(stderr, /wmb check/);
    assert.equal(readFileSync(feed, 'utf8'), '{ "version": "1.0", }');
  });

  it('refuses a spreadsheet of a million rows', () => {
    const { status, stderr } = sectionOf('stories', `Name,Headline\n${'A,B\n'.repeat(1_000_000)}`);
    assert.equal(status, 3);
    assert.match(stderr, /over 200,000 rows/);
  });
});
