/** The code of docs/frameworks.md is the code that `npm run test:frameworks` builds. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const sites = 'test/frameworks/sites';
const sections = readFileSync('docs/frameworks.md', 'utf8').split(/^## /m).slice(1);
const named = /^`([^`\n]+)`\n\n```\w+\n([^]*?)\n```$/gm;
const folders = readdirSync(sites);

/** The site whose files a section shows. */
const siteOf = (section) => {
  const files = [...section.matchAll(named)].map(([, name, code]) => ({ name, code }));
  const read = (site, name) => {
    try {
      return readFileSync(`${sites}/${site}/${name}`, 'utf8').trimEnd();
    } catch {
      return undefined;
    }
  };
  return folders.find(
    (site) => files.length > 0 && files.every(({ name, code }) => read(site, name) === code),
  );
};

describe('docs/frameworks.md', () => {
  for (const section of sections) {
    it(`“${section.split('\n', 1)[0]}” shows the code that is tested`, () => {
      assert.ok(siteOf(section), 'no site has these files');
    });
  }

  it('has a section for each site', () => {
    assert.deepEqual(sections.map(siteOf).sort(), folders.sort());
  });
});
