/**
 * Every regular expression of src/ takes steps that grow as its input does: told from its automaton
 * or, where it has look-around or back-references, by counting the steps of attacks on it
 * (https://makenowjust-labs.github.io/recheck/docs/internals/background/).
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check } from 'recheck';
import { expressionsIn, madeIn, sourceFiles } from './expressions.mjs';

/**
 * Steps decide, on a busy machine too: a limit of time would let pass what was not attacked enough.
 * One ends it all: what can't be judged by then is refused.
 */
const bySteps = {
  timeout: 600_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  // For 30,000 characters: 300 steps for each are few, and 30,000 for each are too many.
  maxAttackStringSize: 30_000,
  attackLimit: 10_000_000,
  maxIteration: 4,
};

/** Those of `expressions` that are not linear, with what proves it. */
const slowOf = async (expressions) => {
  const once = new Map(expressions.map((one) => [one.join('/'), one]));
  const verdicts = await Promise.all(
    [...once.values()].map(([source, flags]) => check(source, flags, bySteps)),
  );
  return verdicts
    .filter(({ status }) => status !== 'safe')
    .map(({ source, flags, status, complexity, attack, error }) =>
      [`/${source}/${flags}`, complexity?.summary ?? status, attack?.pattern ?? error?.kind].join(
        ' · ',
      ),
    );
};

/** How to have each module make the expressions that its text does not write out. */
const makers = {
  'src/elements/organisation-finder/search/tokens.ts': () => {},
  'src/embed/builder/release.ts': ({ foldersOf }) => foldersOf('https://a.example/v/1/', '1.2.3'),
  'src/feed/formats/icalendar/places.ts': () => {},
  'src/feed/formats/plain-text.ts': ({ plainText }) => plainText('<script>1</script><style>'),
  'src/locale/normalise.ts': () => {},
  'src/model/dialling-plan.ts': ({ plansOfNumber }) => {
    const callingCodes = Array.from({ length: 1000 }, (_, code) => String(code));
    for (const { has, isWithoutTrunk } of callingCodes.flatMap(plansOfNumber)) {
      has('1');
      isWithoutTrunk('1');
    }
  },
  'src/model/telephone-words.ts': () => {},
  'src/time/posix-zone.ts': () => {},
};

/** Made of the name of a section, one of four words of our own. */
const ofOwnWords = ['src/publisher/import/import-command.ts'];

const texts = sourceFiles.map((path) => [path, readFileSync(path, 'utf8')]);

describe('the regular expressions of src/', () => {
  it('are linear where they are written out', async () => {
    const all = texts.flatMap(([, text]) => expressionsIn(text).written);
    assert.ok(all.length > 400, String(all.length));
    assert.deepEqual(await slowOf(all), []);
  });

  it('are known where code makes them', () => {
    const makes = texts.filter(([, text]) => expressionsIn(text).made > 0).map(([path]) => path);
    assert.deepEqual(makes.sort(), [...Object.keys(makers), ...ofOwnWords].sort());
  });

  for (const [path, act] of Object.entries(makers)) {
    it(`are linear where ${path} makes them`, async () => {
      const made = await madeIn(path, act);
      const { made: count } = expressionsIn(readFileSync(path, 'utf8'));
      assert.ok(made.length >= count, `${made.length} of ${count}`);
      assert.deepEqual(await slowOf(made), []);
    });
  }
});

describe('what judges them', () => {
  it('finds an expression wherever it is planted', () => {
    const planted = String.raw`const deep = { in: [(text) => text.split(/(?:a+)+$/v)] };`;
    for (const [path, text] of texts) {
      const before = expressionsIn(text);
      const { written, made } = expressionsIn(`${text};${planted} RegExp('b'); new RegExp('c');`);
      assert.deepEqual(written.at(-1), ['(?:a+)+$', 'v'], path);
      assert.equal(made, before.made + 2, path);
    }
  });

  for (const [what, bad, good] of [
    ['a repetition repeated', '^(?:a+)+$', '^a+$'],
    ['an end that is looked for from every place', ' +$', '(?<! ) +$'],
    ['two repetitions of one class side by side', '^\\s*:?\\s*/', '^\\s*(?::\\s*)?/'],
    ['a beginning that never ends', '\\{[^}]*\\}', '\\{[^{}]*\\}'],
    ['what is read to the end for each beginning', '<a [^]*?href', '<a [^<]*?href'],
    ['choices of the same', '^(?:a|a)*$', '^(?:a|b)*$'],
    ['one beside a look ahead', '(?=\\d)(?:\\d+)+[^\\d]', '(?=\\d)[^\\d]'],
    ['one beside a look behind', '(?<=x)(?:b+)+$', '(?<=x)b$'],
  ]) {
    it(`refuses ${what}, and not what stands in its place`, async () => {
      assert.equal((await slowOf([[bad, '']])).length, 1);
      assert.deepEqual(await slowOf([[good, '']]), []);
    });
  }
});
