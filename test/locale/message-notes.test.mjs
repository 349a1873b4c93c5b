/** Each message has a name that outlives its English, and a note that tells translators what it is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  annotated,
  placeholdersOf,
  targetsOf,
  unitsOf,
} from '../../scripts/build/annotate-messages.mjs';

const room = new URL('../../src/locale/', import.meta.url);
const read = (name) => readFileSync(new URL(name, room), 'utf8');
const messages = JSON.parse(read('messages.json'));
const { targetLocales } = JSON.parse(read('lit-localize.json'));

describe('the notes for translators', () => {
  for (const language of targetLocales) {
    const units = unitsOf(read(`xliff/${language}.xlf`));

    it(`stand with every message in ${language}, as messages.json has them`, () => {
      assert.ok(units.length > 200);
      assert.deepEqual(
        units
          .filter(({ name, note }) => !name || !note || note !== messages[name]?.note)
          .map(({ id, english }) => `${id}: ${english}`),
        [],
        'describe these in src/locale/messages.json, then npm run messages',
      );
    });

    it(`are of messages that there are, in ${language}`, () => {
      const names = units.map(({ name }) => name);
      assert.equal(new Set(names).size, names.length, 'a name is given twice');
      assert.deepEqual(
        Object.keys(messages).filter((name) => !names.includes(name)),
        [],
      );
    });
  }

  it('say where a message stands, and what each placeholder is', () => {
    const [language] = targetLocales;
    const isPoor = ({ english, note }) =>
      note.length < 15 ||
      !/^\p{Lu}/u.test(note) ||
      placeholdersOf(english).join() !== placeholdersOf(note).join();
    assert.deepEqual(
      unitsOf(read(`xliff/${language}.xlf`))
        .filter(isPoor)
        .map(({ name, english, note }) => `${name}: ${english} – ${note}`),
      [],
    );
  });
});

const unit = (id, english, more = '', attributes = '') =>
  `<trans-unit id="${id}"${attributes}>\n  <source>${english}</source>\n${more}</trans-unit>`;
const [old, edited] = ['s0123456789abcdef', 's123456789abcdef0'];
const before = unit(old, 'Joyn', '  <target>Mitmachen</target>\n', ' resname="join"');

describe('the names of messages', () => {
  const named = { join: { english: 'Join', note: 'A button: “Join” & <more>.' } };

  it('keep the translation of a message whose English was edited, to be looked over', () => {
    const after = annotated(unit(edited, 'Join'), named, targetsOf(before));
    assert.equal(
      after,
      unit(
        edited,
        'Join',
        '  <target state="needs-review-translation">Mitmachen</target>\n' +
          '  <note from="developer">A button: “Join” &amp; &lt;more&gt;.</note>\n',
        ' resname="join"',
      ),
    );
    assert.equal(annotated(after, named), after);
    assert.deepEqual([...targetsOf(after)], [['join', 'Mitmachen']]);
  });

  it('give no translation to a message that has got a placeholder more', () => {
    const english = 'Join <x id="0" equiv-text="${name}"/>';
    const [{ target }] = unitsOf(
      annotated(
        unit(edited, english),
        { join: { english: 'Join {0}', note: 'A button. {0}: a name.' } },
        targetsOf(before),
      ),
    );
    assert.equal(target, undefined);
  });

  it('tell messages with markup, and those with an id of their own, from others of the same English', () => {
    const all = {
      'up-few': { note: 'For “few”.' },
      up: { english: 'Up', note: 'For “other”.' },
      'up-marked': { english: 'Up', markup: true, note: 'In a paragraph.' },
    };
    const units = ['up-few', old, `h${old.slice(1)}`].map((id) => unit(id, 'Up')).join('\n');
    assert.deepEqual(
      unitsOf(annotated(units, all)).map(({ name }) => name),
      ['up-few', 'up', 'up-marked'],
    );
  });

  it('leave a message alone that nobody has described', () => {
    assert.equal(annotated(unit(old, 'New'), named), unit(old, 'New'));
  });
});
