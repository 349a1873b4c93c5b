/** Which results of earlier runs are kept when only a part runs again. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { merged } from './merged.mjs';

const result = (file, engine, title) => ({ file, engine, title });

it('a partial run replaces its part of the results, and tests that no longer exist', () => {
  const kept = [
    result('feed', 'chromium', 'old'),
    result('feed', 'chromium', 'since renamed'),
    result('feed', 'firefox', 'another engine'),
    result('torture', 'chromium', 'another file'),
    result('files', undefined, 'without an engine'),
    result('gone', 'chromium', 'deleted file'),
  ];
  const outcome = [result('feed', 'chromium', 'new')];
  const ran = { file: 'feed', everyFile: ['feed', 'torture', 'files'], engines: ['chromium'] };
  assert.deepEqual(
    merged(kept, outcome, ran).map(({ title }) => title),
    ['another engine', 'another file', 'without an engine', 'new'],
  );
});

it('tests without an engine run with their file, whichever engine is chosen', () => {
  const kept = [result('files', undefined, 'old')];
  const outcome = [result('files', undefined, 'new')];
  const ran = { file: 'files', everyFile: ['files'], engines: ['firefox'] };
  assert.deepEqual(merged(kept, outcome, ran), outcome);
});
