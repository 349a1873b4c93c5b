import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'wmb-form-'));
const path = join(folder, 'feed.json');
const out = join(folder, 'admin');

/** What `wmb form` says of a feed, and the configuration that it writes. */
const form = (feed, ...args) => {
  writeFileSync(path, typeof feed === 'string' ? feed : JSON.stringify(feed));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/publisher/wmb.js', 'form', path, '--out', out, ...args],
    { encoding: 'utf8' },
  );
  const read = () => JSON.parse(readFileSync(join(out, 'config.yml'), 'utf8'));
  const lossy = [...stdout.matchAll(/^ {2}(\S+): (.*)$/gm)].map(([, at, why]) => [at, why]);
  return { status, stdout, stderr, lossy, configuration: status === 0 ? read() : undefined };
};

const fieldsOf = ({ collections }) => collections[0].files[0].fields;
const named = (fields, name) => fields.find((field) => field.name === name);

/** The paths that a form has fields for. */
const formPaths = (fields, path = '') =>
  fields.flatMap((field) => {
    const at = path ? `${path}.${field.name}` : field.name;
    const within = field.widget === 'list' ? `${at}[]` : at;
    return [at, ...formPaths(field.fields ?? [], within)];
  });

/** The paths that the contract has. */
const contractPaths = ({ properties = {}, items, anyOf = [], $ref }, path = '') => {
  if ($ref) return [];
  return [
    ...Object.entries(properties).flatMap(([name, schema]) => {
      const at = path ? `${path}.${name}` : name;
      return [at, ...contractPaths(schema, at)];
    }),
    ...(items ? contractPaths(items, `${path}[]`) : []),
    ...anyOf.flatMap((schema) => contractPaths(schema, path)),
  ];
};

const sample = readFileSync('data/feed.json', 'utf8');
const small = (more) => ({ version: '1.0', language: 'en', ...more });
const story = (more) => ({ id: 'a', name: 'A', headline: 'H', ...more });

describe('wmb form', () => {
  it('has every field of the contract in the form, or says what is lost', () => {
    const { configuration, lossy } = form(sample);
    const known = new Set(formPaths(fieldsOf(configuration)));
    const isLost = (at) => lossy.some(([lost]) => at.startsWith(lost));
    const schema = JSON.parse(readFileSync('dist/publisher/feed.schema.json', 'utf8'));
    const all = contractPaths(schema);
    assert.ok(all.length > 250, `${all.length} fields`);
    assert.deepEqual(
      all.filter((at) => !known.has(at) && !isLost(at)),
      [],
    );
    // That much is listed as lost, and no more: sections are, since they may be links.
    const lost = lossy.filter(([, why]) => why.includes('not in the form')).map(([at]) => at);
    assert.deepEqual(
      lost.filter(
        (at) =>
          !/labels|synonyms|overrides|nth|partners\[\]\.name|alsoKnownAs|organisations\[\]\.name/.test(
            at,
          ),
      ),
      [],
    );
  });

  it('has the widget that a field needs', () => {
    const { configuration } = form(sample);
    const [events, stories] = ['events', 'stories'].map(
      (name) => named(fieldsOf(configuration), name).fields,
    );
    assert.deepEqual(named(events, 'status').options, [
      'scheduled',
      'tentative',
      'cancelled',
      'postponed',
      'moved',
    ]);
    assert.equal(named(stories, 'withdrawn').widget, 'boolean');
    assert.equal(named(stories, 'withdrawn').required, false);
    assert.equal(named(stories, 'id').required, undefined);
    assert.deepEqual(
      named(stories, 'headline').fields.map(({ name }) => name),
      ['en', 'fr', 'es', 'ar', 'zh', 'ru'],
    );
    // Plural forms, where a text of the feed has them.
    const figures = named(fieldsOf(configuration), 'statistics').fields;
    assert.ok(named(named(figures, 'label').fields, 'ru-x-few'));
    const { widget, field, min, max } = named(named(events, 'place').fields, 'position');
    assert.deepEqual([widget, field.widget, min, max], ['list', 'number', 2, 2]);
    assert.equal(named(named(stories, 'image').fields, 'src').widget, 'image');
  });

  it('has only patterns that mean in a form what they mean in the contract', () => {
    const { configuration } = form(sample);
    const patterns = JSON.stringify(configuration).match(/"pattern":\["[^"]*"/g);
    assert.ok(patterns.length > 10);
    assert.deepEqual(
      patterns.filter((pattern) => /\\\\[pu]/.test(pattern)),
      [],
    );
    const consent = named(named(fieldsOf(configuration), 'stories').fields, 'consentUntil');
    assert.match('2027-01-31', new RegExp(consent.pattern?.[0] ?? '$^'));
  });

  it('has one field a text in a feed of one language', () => {
    const { configuration } = form(small({ stories: [story()] }));
    const { fields } = named(fieldsOf(configuration), 'stories');
    assert.equal(named(fields, 'headline').widget, 'string');
  });

  it('leaves a text alone that is by language in some places only, and writes it so if asked', () => {
    const mixed = small({ stories: [story(), story({ id: 'b', name: { en: 'B', fr: 'Bé' } })] });
    const first = form(mixed);
    const nameIn = ({ configuration }) =>
      named(named(fieldsOf(configuration), 'stories').fields, 'name');
    assert.equal(nameIn(first).widget, 'hidden');
    assert.ok(first.lossy.some(([at]) => at === 'stories[].name'));
    assert.match(first.stdout, /--rewrite/);
    assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), mixed);
    const second = form(mixed, '--rewrite');
    assert.equal(nameIn(second).widget, 'object');
    assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')).stories, [
      story({ name: { en: 'A' } }),
      story({ id: 'b', name: { en: 'B', fr: 'Bé' } }),
    ]);
  });

  it('shows a section in documents of its own as links, and says that it has several forms', () => {
    const { configuration, lossy } = form(small({ stories: { href: 'stories.json' } }));
    const section = named(fieldsOf(configuration), 'stories');
    assert.deepEqual(
      [section.widget, section.fields.map(({ name }) => name)],
      ['object', ['href']],
    );
    assert.ok(lossy.some(([at]) => at === 'stories'));
  });

  it('saves to a repository, or nowhere', () => {
    const { backend } = form(
      small(),
      '--repository',
      'owner/name',
      '--branch',
      'next',
    ).configuration;
    assert.deepEqual(backend, { name: 'github', repo: 'owner/name', branch: 'next' });
    assert.deepEqual(form(small()).configuration.backend, { name: 'test-repo' });
    assert.equal(form(small(), '--repository', 'name').status, 2);
  });

  it('keeps a page that is there, and says what is no feed', () => {
    const page = join(out, 'index.html');
    assert.ok(existsSync(page));
    writeFileSync(page, 'mine');
    form(small());
    assert.equal(readFileSync(page, 'utf8'), 'mine');
    const { status, stderr } = form('[');
    assert.equal(status, 3);
    assert.match(stderr, /no feed/);
  });
});
