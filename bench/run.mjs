/** `npm run bench`: runs all comparisons with other libraries, one after the other. */
import { run } from '../scripts/install.mjs';

for (const name of [
  'weights',
  'first-content',
  'story-carousel',
  'organisation-search',
  'host-page',
]) {
  console.log(`\n── ${name}`);
  run(process.execPath, [`bench/${name}.mjs`]);
}
