/** Writes docs/findings.md from the messages of `wmb check`: one section for each kind of finding. */
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const bundled = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
};

const asCode = (text) =>
  text.replace(/\{(expected|found)\}/g, (_, name) =>
    name === 'found' ? '_what stands there_' : '_what belongs there_',
  );

/** @returns the text of the page. */
export const findingsPage = async () => {
  const { en, severities } = await bundled(
    `export { en } from './src/check/messages/en.ts'; export { severities } from './src/check/finding.ts';`,
  );
  const paragraphs = Object.entries(en.findings).map(
    ([code, { title, cure, otherwise }]) =>
      `## ${code}\n\n**${title}.** ${en.severities[severities[code]].replace(/s$/, '')}. ${asCode(cure)}${otherwise ? ` Where it is not plain what was meant: ${asCode(otherwise)}` : ''}\n`,
  );
  const text = `# What \`wmb check\` finds\n\nWritten by \`npm run build\` from [src/check/messages/en.ts](../src/check/messages/en.ts). An error leaves something out or shows it wrong; a warning probably does.\n\n${paragraphs.join('\n')}`;
  return format(text, { parser: 'markdown', printWidth: 100 });
};

const page = fileURLToPath(new URL('../../docs/findings.md', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await findingsPage();
  if (readFileSync(page, { encoding: 'utf8', flag: 'a+' }) !== text) writeFileSync(page, text);
}
