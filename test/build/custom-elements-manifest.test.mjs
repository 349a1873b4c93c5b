import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { customPropertiesOf, eventsOf, modulesIn, partsOf } from './sources.mjs';

const folder = mkdtempSync('node_modules/.manifest-');
after(() => rmSync(folder, { recursive: true }));

const analyse = () => {
  const config = 'scripts/build/custom-elements-manifest.config.mjs';
  const command = ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'];
  execFileSync(process.execPath, [...command, '--config', config, '--outdir', folder]);
  return JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
};

/** The classes themselves, as a server would load them. */
const load = async () => {
  const outfile = join(folder, 'classes.mjs');
  const entryPoints = ['src/index.ts'];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', packages: 'external' });
  return import(pathToFileURL(outfile).href);
};

const manifest = analyse();
const declarations = manifest.modules.flatMap((module) => module.declarations);
const declared = (tag) => declarations.find(({ tagName }) => tagName === tag);
const shared = declarations.find(({ name }) => name === 'CampaignElement');
const sharedModules = [...modulesIn('src/widget', false), ...modulesIn('src/widget/styles')];
const namesIn = (items = []) => items.map(({ name }) => name);
const ownIn = (items = []) => namesIn(items.filter(({ inheritedFrom }) => !inheritedFrom));
const sorted = (names) => [...new Set(names)].sort();
const lists = [
  'members',
  'attributes',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
  'cssStates',
];

/** Asserts both directions: everything used is documented, and everything documented is used. */
const assertTold = (told, used) => {
  const [said, seen] = [new Set(told), new Set(used)];
  const untold = sorted([...seen].filter((name) => !said.has(name)));
  const unused = sorted([...said].filter((name) => !seen.has(name)));
  assert.deepEqual({ untold, unused }, { untold: [], unused: [] });
};

const elements = ['story-carousel', 'statistics-counter', 'event-list', 'organisation-finder'];

describe('the custom-elements manifest', () => {
  let classes;
  before(async () => (classes = await load()));

  it('names each tag once, on its class', () => {
    const tags = declarations.flatMap(({ tagName }) => tagName ?? []);
    assert.deepEqual(sorted(tags), sorted(elements.map((name) => `wmb-${name}`)));
  });

  it('points at modules that the build writes', () => {
    for (const { path } of manifest.modules) {
      assert.ok(existsSync(`src/${path.replace(/\.js$/, '.ts')}`), path);
    }
    assert.doesNotMatch(JSON.stringify(manifest), /"[^"]*src\/|\.ts"/);
  });

  it('contains nothing private, static or of Lit', () => {
    for (const { name, members } of declarations) {
      for (const member of members) {
        assert.ok(
          !member.static && /^(?:public)?$/.test(member.privacy ?? ''),
          `${name}.${member.name}`,
        );
        assert.doesNotMatch(member.name, /^(?:#|_|properties$|styles$|sheets$|render)/);
      }
    }
  });

  it('has the five states', () => {
    const states = ['empty', 'error', 'loading', 'ready', 'stale'];
    assert.deepEqual(sorted(namesIn(shared.cssStates)), states);
  });

  for (const name of elements) {
    const element = declared(`wmb-${name}`);
    const modules = modulesIn(`src/elements/${name}`);

    describe(name, () => {
      it('has a summary, and a description and type for every entry', () => {
        assert.ok(element.summary, 'no @summary');
        for (const list of lists) {
          for (const item of element[list] ?? []) {
            assert.ok(item.description?.trim(), `${list}: ${item.name} is not described`);
          }
        }
        for (const item of [...element.attributes, ...element.events]) {
          assert.ok(item.type?.text, `${item.name} has no type`);
        }
      });

      it('lists nothing twice, and shared things in one place', () => {
        for (const list of lists) {
          const names = namesIn(element[list]);
          assert.deepEqual(sorted(names), [...names].sort(), list);
        }
        for (const list of ['events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
          const inherited = namesIn(shared[list]);
          for (const item of element[list].filter((one) => inherited.includes(one.name))) {
            const first = shared[list].find((one) => one.name === item.name);
            assert.equal(
              item.description,
              first.description,
              `${list}: ${item.name} is told twice`,
            );
          }
        }
      });

      it('documents every attribute that it observes, with its default', () => {
        const Class = classes[element.name];
        const instance = new Class();
        const attributes = element.attributes.filter(({ fieldName }) => fieldName);
        assertTold(namesIn(attributes), Class.observedAttributes);
        for (const { name: attribute, fieldName, default: value = 'undefined' } of attributes) {
          const said = value === 'undefined' ? undefined : JSON.parse(value.replaceAll("'", '"'));
          assert.equal(instance[fieldName], said, attribute);
        }
      });

      it('documents every part that it shows, and no other', () => {
        const used = partsOf(modules);
        const inherited = partsOf(sharedModules);
        assertTold(
          ownIn(element.cssParts),
          [...used].filter((part) => !inherited.has(part)),
        );
      });

      it('documents every custom property that it reads, and no other', () => {
        const used = customPropertiesOf([...modules, ...sharedModules]);
        assertTold(namesIn(element.cssProperties), used);
      });

      it('documents every event that it sends, with its class, and no other', () => {
        const sent = eventsOf([...modules, ...modulesIn('src/widget/events')]);
        const told = (element.events ?? []).map(
          ({ name: type, type: { text } }) => `${text} ${type}`,
        );
        assertTold(
          told,
          [...sent].map(([type, owner]) => `${owner} ${type}`),
        );
      });
    });
  }

  it('documents every shared part and custom property, and no other', () => {
    assertTold(namesIn(shared.cssParts), partsOf(sharedModules));
    assertTold(namesIn(shared.cssProperties), customPropertiesOf(sharedModules));
  });
});
