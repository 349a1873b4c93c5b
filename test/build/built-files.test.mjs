/** The files of `dist/`: those for any page, their manifest, and the JSON Schema. */
import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { gzipSync } from 'node:zlib';
import configurations from '../../rollup.config.mjs';

const folder = 'dist/cdn';
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
const read = (name) => readFileSync(`${folder}/${name}`, 'utf8');
const manifest = JSON.parse(read('manifest.json'));
/** All files that a page or a code editor may load, those in folders too. */
const loadable = readdirSync(folder, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(?:js|css|html|schema\.json)$/.test(name))
  .sort();

describe('the files for any page', () => {
  it('are all in the manifest, with what they hash to and weigh [E4]', () => {
    assert.deepEqual(Object.keys(manifest.files).sort(), loadable);
    for (const [name, { integrity, size, gzip }] of Object.entries(manifest.files)) {
      const bytes = readFileSync(`${folder}/${name}`);
      assert.equal(
        integrity,
        `sha256-${createHash('sha256').update(bytes).digest('base64')}`,
        name,
      );
      assert.equal(size, bytes.length, name);
      assert.equal(gzip, gzipSync(bytes, { level: 9 }).length, name);
    }
  });

  it('carry their content’s hash in their names, but for pages, the schema and the scripts that partners paste [E4]', () => {
    const bare = loadable.filter((name) => !/-[\w-]{8}\.(?:js|css)$/.test(name));
    const scripts = bare.filter((name) => !/\.(?:html|json)$/.test(name));
    assert.deepEqual(scripts, ['embed.js', 'frames.js']);
  });

  it('hold Lit once', () => {
    const holders = scripts.filter((name) => read(name).includes('invalid template strings array'));
    assert.equal(holders.length, 1, holders.join());
  });

  it('hold nothing that a guest must not do [E25]', () => {
    const forbidden = [
      /\beval\(/,
      /new Function\b/,
      /(?<!\w)Array\.from\b/,
      // The attribute: the property `.style` goes by CSSOM.
      /[^.\w-]style=["$]/,
      /unsafeHTML/,
      /\.innerHTML\s*=(?!=)/,
      /\d(?:rem)\b/,
      /litHtmlVersions|reactiveElementVersions|litElementVersions|litPropertyMetadata|Symbol\.metadata/,
      /localStorage|sessionStorage|indexedDB|document\.cookie/,
    ];
    // Lit parses its own templates through `innerHTML`, and Leaflet, which comes with a partner's
    // tiles alone, its own controls: neither a feed's text.
    const markup = (name) =>
      name.startsWith('leaflet') ? /\.innerHTML\s*=/g : /\b\w+\.innerHTML=(?=\w+[,;)])/g;
    const ours = scripts.map((name) => [name, read(name).replaceAll(markup(name), '')]);
    const found = ours.flatMap(([name, code]) =>
      forbidden.filter((pattern) => pattern.test(code)).map((pattern) => `${name}: ${pattern}`),
    );
    assert.deepEqual(found, []);
  });

  it('ask Trusted Types for a policy of our own name', () => {
    const all = scripts.map(read).join('');
    assert.match(all, /createPolicy\("what-migrants-bring"/);
    assert.doesNotMatch(all, /createPolicy\("lit-html"/);
  });

  it('come out the same, byte for byte, when built again [E4]', async () => {
    // Not those for bundlers, nor the loader, which contains the hashes of the others.
    const outputs = [];
    for (const configuration of configurations.slice(1, -1)) {
      const bundle = await rollup({ ...configuration, onwarn: () => {} });
      outputs.push(...(await bundle.generate(configuration.output)).output);
    }
    const again = outputs.filter(({ fileName }) => loadable.includes(fileName));
    assert.deepEqual(
      again.map(({ fileName }) => fileName).sort(),
      loadable.filter((name) => name !== 'embed.js'),
    );
    for (const { fileName, code, source } of again) {
      assert.equal(code ?? source, read(fileName), fileName);
    }
  });
});

describe('the published JSON Schema', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync('dist/npm/feed.schema.json', 'utf8')));
  const feed = () => JSON.parse(readFileSync('data/feed.json', 'utf8'));

  it('passes the sample feed', () => {
    assert.ok(validate(feed()), JSON.stringify(validate.errors?.slice(0, 3)));
  });

  for (const [fault, spoil] of Object.entries({
    'another version': (one) => (one.version = '2.0'),
    'a story without a name': (one) => delete one.stories[0].name,
    'a figure without a source': (one) => delete one.statistics[0].source,
    'a position out of range': (one) => (one.organisations[0].position = [0, 91]),
    'a telephone number that is none': (one) =>
      (one.organisations[0].phones = [{ number: 'call us' }]),
    'an unknown status': (one) => (one.events[0].status = 'maybe'),
  })) {
    it(`refuses ${fault}`, () => {
      const spoilt = feed();
      spoil(spoilt);
      assert.equal(validate(spoilt), false);
    });
  }
});
