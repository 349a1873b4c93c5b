import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const documentation = readFileSync('docs/embedding.md', 'utf8');
const headings = [...documentation.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
  heading.toLowerCase().replaceAll(' ', '-'),
);

test('each console warning begins with a code that is a heading in the documentation', () => {
  const warnings = readdirSync('src', { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(`src/${name}`, 'utf8').split('console.warn(').slice(1))
    .map((warning) => warning.slice(0, 80));
  assert.notEqual(warnings.length, 0);
  for (const warning of warnings) {
    const [, code] = /^\s*`what-migrants-bring#([a-z-]+): /.exec(warning) ?? [];
    assert.ok(code, `no code: ${warning}`);
    assert.ok(headings.includes(code), `no heading for ${code}`);
    assert.ok(documentation.includes(`| [\`what-migrants-bring#${code}\`](#${code}) `), code);
  }
});
