import { expect } from '@open-wc/testing';
import { readEnvelope } from '../../src/model/contract.js';
import { type FeedIssue, linkedSection } from '../../src/model/contract.js';
import { readSection } from '../../src/feed/section.js';
import { base, fullItems, kinds, sectionNames } from './sections.js';

const readAll = (json: unknown) => sectionNames.map((name) => readSection(json, base, kinds[name]));

const feed = () => ({
  version: '1.0',
  language: 'en',
  ...Object.fromEntries(sectionNames.map((name) => [name, [fullItems[name]]])),
});

/** Whatever a page could see of a changed prototype. */
const prototypes = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((prototype) =>
    Reflect.ownKeys(prototype).map(String).join(),
  );

const withJunk = (junk: Readonly<Record<string, unknown>>, act: () => void): void => {
  const targets: object[] = [Object.prototype, Array.prototype];
  try {
    for (const target of targets) {
      for (const [key, value] of Object.entries(junk)) {
        Object.defineProperty(target, key, { value, enumerable: true, configurable: true });
      }
    }
    act();
  } finally {
    for (const target of targets) {
      for (const key of Object.keys(junk)) Reflect.deleteProperty(target, key);
    }
  }
};

const junk = {
  junk: 'junk',
  each: () => 'junk',
  language: 'xx',
  version: '9.0',
  href: 'https://evil.example/',
  stories: [],
  withdrawn: true,
  alert: 'Closed',
  title: 'Another campaign',
};

describe('a hostile page or feed', () => {
  it('changes no prototype with keys such as __proto__ and constructor [E32]', () => {
    const before = prototypes();
    const poison = '{"polluted":"yes","prototype":{"polluted":"yes"}}';
    const text = JSON.stringify(feed())
      .replaceAll('{', `{"__proto__":${poison},"constructor":${poison},"prototype":${poison},`)
      .replaceAll(',}', '}');
    readAll(JSON.parse(text));
    readEnvelope({ version: '1.0', campaign: JSON.parse(text) as unknown }, base, []);
    expect(prototypes()).to.deep.equal(before);
    expect({}).not.to.have.property('polluted');
    expect([]).not.to.have.property('polluted');
  });

  it('cannot change the prototype of an item [E32]', () => {
    const text = JSON.stringify(fullItems.stories).replace('{', '{"__proto__":{"withdrawn":true},');
    const { items } = readSection(
      { version: '1.0', language: 'en', stories: [JSON.parse(text)] },
      base,
      kinds.stories,
    );
    expect(Object.getPrototypeOf(items[0])).to.equal(null);
    expect(items[0]).to.have.property('withdrawn', false);
  });

  it('changes nothing with enumerable properties on Object.prototype and Array.prototype [E15]', () => {
    const sparse = {
      ...feed(),
      stories: [{ id: 'a', name: 'A', headline: 'H' }],
      events: [{ id: 'a', title: 'T', start: '2013-10', place: {} }],
      organisations: [{ id: 'a', name: 'N', phones: [{ number: '+4412345' }] }],
    };
    const calm = [JSON.stringify(readAll(feed())), JSON.stringify(readAll(sparse))];
    let junked: string[] = [];
    withJunk(junk, () => {
      junked = [JSON.stringify(readAll(feed())), JSON.stringify(readAll(sparse))];
    });
    expect(junked).to.deep.equal(calm);
  });

  it('cannot add a link by Object.prototype', () => {
    let issues: readonly FeedIssue[] = [];
    let found: unknown;
    withJunk({ href: 'https://evil.example/' }, () => {
      const reading = readSection(
        { version: '1.0', language: 'en', stories: {} },
        base,
        kinds.stories,
      );
      ({ issues } = reading);
      found = linkedSection({ stories: {} }, 'stories', base);
    });
    expect(found).to.equal(undefined);
    expect(issues).to.have.length(1);
  });

  it('cannot add a campaign by Object.prototype', () => {
    let campaign: unknown;
    withJunk(junk, () => {
      ({ campaign } = readEnvelope({ version: '1.0', language: 'en', campaign: {} }, base, []));
    });
    expect(Object.keys(campaign as object)).to.deep.equal([]);
  });
});
