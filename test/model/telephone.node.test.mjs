/** What is dialled, held against libphonenumber-js: another's code, with the whole of its data. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { build } from 'esbuild';
import fc from 'fast-check';
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { diallingPlansModule } from '../../scripts/build/dialling-plans.mjs';

const file = (name) => new URL(`../../src/model/${name}`, import.meta.url);

const { outputFiles } = await build({
  entryPoints: [file('telephone.ts').pathname],
  bundle: true,
  write: false,
  format: 'esm',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { phoneParts } = await import(`data:text/javascript;base64,${code}`);
const dial = (number, country) => {
  const found = phoneParts({ number }, country).flatMap(({ address }) => address ?? []);
  return found.length === 1 ? found[0].replace('tel:', '') : undefined;
};

const countries = getCountries();

/** A number of each country, as people there and elsewhere write it. */
const numbers = countries.flatMap((country) => {
  const number = getExampleNumber(country, examples);
  return number ? [{ country, number }] : [];
});

test('dialling-plans.ts is up to date with libphonenumber-js', () => {
  assert.equal(readFileSync(file('dialling-plans.ts'), 'utf8'), diallingPlansModule());
});

test('a number of each country is dialled as libphonenumber reads it, written from abroad', () => {
  for (const { country, number } of numbers) {
    const written = number.formatInternational();
    for (const each of [written, written.replace('+', '00 '), written.replaceAll(' ', '-')]) {
      assert.equal(dial(each, undefined), number.number, `${country} ${each}`);
    }
  }
});

test('a number of each country is dialled as libphonenumber reads it, or not at all, written there', () => {
  const shown = numbers.filter(({ country, number }) => {
    const found = dial(number.formatNational(), country);
    if (found) assert.equal(found, number.number, `${country} ${number.formatNational()}`);
    return !found;
  });
  // Mobile telephones that are dialled without the prefix there, and Argentina's 15.
  assert.ok(shown.length < numbers.length / 20);
});

test('20,000 random numbers are dialled as libphonenumber reads them, or not at all', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 13 });
  const prefixes = fc.constantFrom('', '0', '00', '+', '1', '8', '(0)');
  fc.assert(
    fc.property(fc.constantFrom(...countries), prefixes, digits, (country, prefix, each) => {
      const written = `${prefix}${each.join('')}`;
      const found = dial(written, country);
      const theirs = parsePhoneNumberFromString(written, country);
      if (found?.startsWith('+') && theirs?.isValid()) {
        assert.equal(found, theirs.number, `${country} ${written}`);
      }
    }),
    { numRuns: 20_000 },
  );
});
