/**
 * `npm run reference`: writes `docs/reference/` from the class docs (through the custom-elements
 * manifest), the types of events, and the contract of the feed. A test checks that it is current.
 */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { feedSchema } from './json-schema.mjs';
import { elementPage, sharedPage } from './reference/element-pages.mjs';
import { eventDetails } from './reference/event-details.mjs';
import { feedPage } from './reference/feed-page.mjs';

const folder = 'docs/reference';
const config = 'scripts/build/custom-elements-manifest.config.mjs';

const readManifest = async () => {
  const { modules } = await cli({
    argv: ['analyze', '--quiet', '--config', config],
    noWrite: true,
  });
  return modules.flatMap(({ declarations }) => declarations);
};

/** Examples are the full items that the tests of the contract read, so they are valid. */
const readExamples = async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/model/sections.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const text = Buffer.from(outputFiles[0].contents).toString('base64');
  const { fullCampaignPages, fullEnvelope, fullItems } = await import(
    `data:text/javascript;base64,${text}`
  );
  const campaign = { ...fullEnvelope.campaign, ...fullCampaignPages };
  return { envelope: { ...fullEnvelope, campaign }, ...fullItems };
};

/** @returns {Promise<Map<string, string>>} the text of each page, by file name. */
export const referencePages = async () => {
  const declarations = await readManifest();
  // Sorted, since the analyzer's order varies.
  const elements = declarations
    .filter(({ tagName }) => tagName)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
  const shared = declarations.find(({ name }) => name === 'CampaignElement');
  const details = eventDetails(['src/index.ts']);
  const pages = [
    ['README.md', sharedPage(shared, elements, details)],
    ['feed.md', feedPage(await feedSchema(), await readExamples())],
    ...elements.map((element) => [
      `${element.tagName.slice('wmb-'.length)}.md`,
      elementPage(element, details),
    ]),
  ];
  const options = { ...(await resolveConfig(`${folder}/README.md`)), parser: 'markdown' };
  return new Map(
    await Promise.all(pages.map(async ([name, text]) => [name, await format(text, options)])),
  );
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = await referencePages();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}
