/** `npm run messages`: takes the messages from the code into XLIFF, each with its name and a note for translators. */
import { readFileSync, writeFileSync } from 'node:fs';
import { annotated, targetsOf } from './build/annotate-messages.mjs';
import { run } from './install.mjs';

const configuration = 'src/locale/lit-localize.json';
const { targetLocales } = JSON.parse(readFileSync(configuration, 'utf8'));
const messages = JSON.parse(readFileSync('src/locale/messages.json', 'utf8'));

const fileOf = (language) => `src/locale/xliff/${language}.xlf`;
const read = (language) => {
  try {
    return readFileSync(fileOf(language), 'utf8');
  } catch {
    return '';
  }
};

const before = new Map(targetLocales.map((language) => [language, targetsOf(read(language))]));
run(process.execPath, [
  'node_modules/@lit/localize-tools/bin/lit-localize.js',
  'extract',
  `--config=${configuration}`,
]);
for (const language of targetLocales) {
  writeFileSync(fileOf(language), annotated(read(language), messages, before.get(language)));
}
