import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const sheets = readdirSync('src', { recursive: true })
  .filter((path) => path.endsWith('.styles.ts'))
  .map((path) => join('src', path));

/** `file: line` of each line of a sheet, comments left out, that matches. */
const linesWith = (pattern, files = sheets) =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .replace(/\/\*[^]*?\*\//g, '')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

describe('every style sheet', () => {
  it('uses no rem', () => {
    assert.deepEqual(linesWith(/\d(rem|rlh|rcap|rch|rex|ric)\b/), []);
  });

  it('uses viewport units only for dialogs and as a maximum height', () => {
    const inPage = sheets.filter((file) => !/dialog\.styles\.ts$/.test(file));
    const measured = linesWith(/\d[dsl]?v(w|h|i|b|min|max)\b/, inPage);
    assert.deepEqual(
      measured.filter((line) => !line.includes('max-block-size')),
      [],
    );
  });

  // One string of html5sec as a summary did, in WebKitGTK 2.50: the hostile run shows it in row 31.
  it('does not ask for text-wrap: pretty, by which a text ends the process of WebKit', () => {
    assert.deepEqual(linesWith(/text-wrap(-style)?\s*:\s*pretty/), []);
  });

  it('uses logical properties', () => {
    assert.deepEqual(
      linesWith(/(^|[\s;{])(margin|padding|border|inset)-(left|right|top|bottom)\b/),
      [],
    );
    assert.deepEqual(linesWith(/(^|[\s;{])(left|right|top|bottom|width|height)\s*:/), []);
    // Of a number in another language, by `:dir()` of what is around it: no logical value says that.
    const turned = sheets.filter((file) => !file.endsWith('/statement/statement.styles.ts'));
    assert.deepEqual(linesWith(/(text-align|float|clear)\s*:\s*(left|right)/, turned), []);
  });

  it('takes colours from tokens', () => {
    // A sheet of paper has no tokens; behind a dialog the page is darkened whatever its colours are.
    const onScreen = sheets.filter((file) => !file.includes('/print/'));
    const fixed = linesWith(/#[\da-f]{3,8}\b|\b(rgb|hsl)a?\(/i, onScreen).filter(
      (line) => !/var\(--wmb-|light-dark\(|--_|#000|#fff|rgb\(20 16 12 \/ 0\.6\)/.test(line),
    );
    assert.deepEqual(fixed, []);
    // By name, or in another notation, a colour is as fixed.
    const property =
      /(?:^|[\s;{])(?:[a-z-]*color|background|outline|fill|stroke|border[a-z-]*)\s*:([^;]*)/;
    const named = linesWith(property, onScreen).filter((line) => {
      const [, value] = property.exec(line);
      return /\b(?:black|white|red|green|blue|yellow|orange|purple|pink|brown|gr[ae]y|silver|maroon|navy|teal|olive|lime|aqua|fuchsia|(?:dark|light|medium|pale|deep|dim)[a-z]+)\b(?!\()|\b(?:ok)?l(?:ab|ch)\((?!from)|\bhwb\(|\bcolor\(/.test(
        value.replace(/var\(--[\w-]+/g, ''),
      );
    });
    assert.deepEqual(named, []);
  });
});
