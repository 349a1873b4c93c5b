/**
 * Writes the data by which code editors complete and explain the elements: `dist/npm/vscode.html.json` and
 * `vscode.css.json` (custom data of VS Code), `dist/npm/web-types.json` (JetBrains).
 */
import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8'));
const shared = { outdir: 'dist/npm', hideLogs: true };

generateVsCodeCustomElementData(manifest, {
  ...shared,
  htmlFileName: 'vscode.html.json',
  cssFileName: 'vscode.css.json',
});
generateJetBrainsWebTypes(manifest, {
  ...shared,
  webTypesFileName: 'web-types.json',
  packageJson: false,
});
