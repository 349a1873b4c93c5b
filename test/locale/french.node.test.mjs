/** Every message has its French, whole. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const file = new URL('../../src/locale/xliff/fr.xlf', import.meta.url);
const unit = /<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g;

const within = (xml, tag) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1];
const placeholders = (xml) => [...xml.matchAll(/<x id="[^"]+"/g)].map(([found]) => found).sort();

const units = [...readFileSync(file, 'utf8').matchAll(unit)].map(([, id, xml]) => ({
  id,
  source: within(xml, 'source') ?? '',
  target: within(xml, 'target') ?? '',
}));

/** What in `units` does not hold, as an editor of messages can find it. */
const those = (isWrong) => units.filter(isWrong).map(({ id, source }) => `${id}: ${source}`);

describe('the French messages', () => {
  it('are there', () => {
    assert.ok(units.length > 0);
  });

  it('leave no message untranslated', () => {
    assert.deepEqual(
      those(({ source, target }) => source && !target),
      [],
    );
  });

  it('keep every placeholder of the message, once', () => {
    assert.deepEqual(
      those(
        ({ source, target }) =>
          target && placeholders(source).join() !== placeholders(target).join(),
      ),
      [],
    );
  });

  it('set no ordinary space before ; ! ? : and inside « »', () => {
    assert.deepEqual(
      those(({ target }) => / [;!?:»]|« /.test(target)),
      [],
    );
  });
});
