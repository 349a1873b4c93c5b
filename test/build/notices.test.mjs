/** The build fails if the notices of the packages in the built files are incomplete. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { notices } from '../../scripts/build/notices.mjs';

const generate = (modules) =>
  notices().generateBundle.call({ emitFile: () => {} }, {}, { 'chunk.js': { modules } });

it('a package that carries no licence fails the build', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'wmb-')), 'node_modules', 'unlicensed');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.0.0", "license": "MIT" }');
  assert.throws(
    () => generate({ [join(folder, 'index.js')]: {} }),
    /unlicensed carries no licence/,
  );
});

it('data that is no longer where its notice expects it fails the build', () => {
  assert.throws(() => generate({}), /Nothing is at .* any more/);
});

it('each notice of the built files has a version, a licence and its text', () => {
  const text = readFileSync('dist/cdn/THIRD-PARTY-NOTICES.txt', 'utf8');
  const entries = text.split(/\n-{72}\n/).map((entry) => entry.trim());
  assert.ok(entries.length >= 6);
  for (const entry of entries) {
    const [heading, source, , ...body] = entry.split('\n');
    assert.match(heading, /^\S.* \([\w.-]+( [\w.-]+)*\)$/);
    assert.match(source, /^(git\+)?https?:|^[\w-]+\/[\w-]+$/, heading);
    assert.ok(body.join('').length > 40, heading);
  }
});
