/** Every message is said in every language, whole, as that language is written. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const room = new URL('../../src/locale/', import.meta.url);
const { targetLocales } = JSON.parse(readFileSync(new URL('lit-localize.json', room), 'utf8'));

const unit = /<trans-unit id="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/g;
const placeholder = /<x id="([^"]+)"[^>]*\/>/g;

const within = (xml, tag) =>
  new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1] ?? '';
const placeholders = (xml) => [...xml.matchAll(placeholder)].map(([, id]) => id).sort();
const numbered = (xml) => xml.replace(placeholder, (_, id) => `\${${id}}`).replace(/&lt;/g, '<');

const unitsOf = (language) =>
  [...readFileSync(new URL(`xliff/${language}.xlf`, room), 'utf8').matchAll(unit)].map(
    ([, id, xml]) => {
      const [source, target] = [within(xml, 'source'), within(xml, 'target')];
      return {
        id,
        english: numbered(source),
        words: numbered(target),
        isWhole: placeholders(source).join() === placeholders(target).join(),
      };
    },
  );

/** A message without a letter of its own, such as "${0}, ${1}", may well be the same everywhere. */
const spoken = (words) => /\p{L}/u.test(words.replace(/\$\{\d+\}/g, ''));

/** Words that a language has in common with English. */
const shared = {
  fr: [
    'Protection',
    'Pause',
    'WhatsApp',
    'Fax',
    'E-mail',
    'Services',
    '${0} organisation',
    '${0} organisations',
  ],
  es: ['WhatsApp', 'Fax', 'ext. ${0}'],
  zh: ['WhatsApp'],
  ru: ['WhatsApp'],
  de: ['Online', 'Region', 'WhatsApp', 'Fax', 'Website', 'Pause'],
  pt: ['Online', 'WhatsApp', 'Fax', 'E-mail'],
  it: ['Online', 'WhatsApp', 'Fax', 'E-mail'],
  tr: ['WhatsApp'],
  uk: ['WhatsApp'],
  fa: [],
};

/** The script that a language is written in. */
const scripts = {
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  fa: /\p{Script=Arabic}/u,
};

/** What may not stand in a message, by the rules of typography of its language. */
const slips = {
  fr: [/[^\u{A0}\u{202F}][;!?:»]/u, /«[^\u{A0}\u{202F}]/u, /[“”]/u],
  es: [/« | »|[“”]/u, /^[^¿]*\?/u, /^[^¡]*!/u],
  // Values whose direction nobody knows are isolated where more follows in the sentence.
  ar: [/[,;?]/u, /[“”]/u, /«(?!\u{2068})|(?<!\u{2069})»/u],
  zh: [/[,.;:!?()]/u, /(?<=\S)\s|\s(?=\S)/u, /[«»]/u],
  ru: [/« | »|[“”]/u, /(?<![\p{L}])[вВсСкКоОуУиИ] /u],
  de: [/[«»”]|“(?=\p{L})/u, /„(?![^„]*“)/u],
  pt: [/[«»„]/u],
  it: [/« | »|[“”„]/u],
  tr: [/[«»„]/u],
  uk: [/« | »|[“”]/u, /(?<!\p{L})[аАвВзЗіІйЙоОуУ] /u, /[ыъэё]/iu],
  // With Persian letters, not the Arabic ones that look alike, and joiners only between letters.
  fa: [
    /[,;?]/u,
    /[“”]/u,
    /«(?!\u{2068})|(?<!\u{2069})»/u,
    /[يكة٠-٩]/u,
    /(?<!\p{L})\u{200C}|\u{200C}(?!\p{L})/u,
  ],
};
const slipsAnywhere = [/['"`]/u, /\.\.\./u, / {2}|[^\S \u{A0}\u{202F}]/u];

/** Names that are heard in place of shorter words that are seen, and have to hold these (WCAG 2.5.3). */
const labels = {
  'Keep ${0}': 'Keep',
  'Kept: ${0}': 'Kept',
  'Copy: ${0}': 'Copy',
  'Meet one of them: ${0}': 'Meet one of them',
  'On the map: ${0}': 'On the map',
};

/** Edges at which English has a space. Chinese sets its wide punctuation without. */
const edges = (words) => [/^\s/.test(words), /\s$/.test(words)].join();

describe('the catalogues', () => {
  it('are those of catalogues.ts', () => {
    const catalogues = readFileSync(new URL('lazy.ts', room), 'utf8');
    const spokenHere = [...catalogues.matchAll(/import\('\.\/generated\/(\w+)\.js'\)/g)];
    assert.deepEqual(
      spokenHere.map(([, language]) => language),
      targetLocales,
    );
  });

  // The build takes the messages from the code, and puts English where a language has no words.
  it('have every message of the source, and no other', () => {
    for (const language of targetLocales) {
      const built = readFileSync(new URL(`generated/${language}.ts`, room), 'utf8');
      const inCode = new Set([...built.matchAll(/^ *'([\w-]+)':/gm)].map(([, id]) => id));
      const inXliff = new Set(unitsOf(language).map(({ id }) => id));
      assert.deepEqual(
        [...inCode].filter((id) => !inXliff.has(id)),
        [],
        `${language} lacks: npm run messages`,
      );
      assert.deepEqual(
        [...inXliff].filter((id) => !inCode.has(id)),
        [],
        `${language} has no use for`,
      );
    }
  });
});

for (const language of targetLocales) {
  const units = unitsOf(language);
  /** What does not hold, as an editor of messages can find it. */
  const those = (isWrong) =>
    units
      .filter(({ words }) => words)
      .filter(isWrong)
      .map(({ id, english, words }) => `${id}: ${english} → ${words}`);

  describe(`the messages in ${language}`, () => {
    it('are complete', () => {
      assert.ok(units.length > 200);
      assert.deepEqual(
        units.filter(({ words }) => !words).map(({ id, english }) => `${id}: ${english}`),
        [],
      );
    });

    it('have every placeholder of the message once', () => {
      assert.deepEqual(
        those(({ isWhole }) => !isWhole),
        [],
      );
    });

    it('are translated, except for words in common with English', () => {
      const same = units.filter(({ english, words }) => spoken(words) && english === words);
      const known = new Set(shared[language]);
      assert.deepEqual(
        same.map(({ english }) => english).filter((english) => !known.has(english)),
        [],
      );
      assert.deepEqual(
        [...known].filter((english) => !same.some((one) => one.english === english)),
        [],
        'words that are no longer in common',
      );
    });

    it('are in the script of the language', () => {
      const script = scripts[language] ?? /\p{Script=Latin}/u;
      const known = new Set(shared[language]);
      assert.deepEqual(
        those(({ english, words }) => spoken(words) && !script.test(words) && !known.has(english)),
        [],
      );
    });

    it('begin and end with a space where the message does', () => {
      assert.deepEqual(
        those(({ english, words }) =>
          language === 'zh' ? edges(words) !== edges('') : edges(english) !== edges(words),
        ),
        [],
      );
    });

    it('hold in a label the words that are seen', () => {
      const inEnglish = new Map(units.map(({ english, words }) => [english, words]));
      // As whole words: who says “копировать” does not say “скопировать”.
      const part = (label) => new RegExp(`(?<!\\p{L})${inEnglish.get(labels[label])}`, 'iu');
      assert.deepEqual(
        Object.keys(labels).filter((label) => !part(label).test(inEnglish.get(label))),
        [],
      );
    });

    it('follow the typography of the language', () => {
      assert.deepEqual(
        those(({ words }) => {
          const bare = words.replace(/\$\{\d+\}/g, '\u{FFFC}');
          return [...slips[language], ...slipsAnywhere].some((slip) => slip.test(bare));
        }),
        [],
      );
    });
  });
}
