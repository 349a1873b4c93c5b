import { expect } from '@open-wc/testing';
import { FeedClient, type ClientEnvironment } from '../../src/feed/client.js';
import { FeedError } from '../../src/model/feed-error.js';
import { loadSection } from '../../src/feed/section.js';
import { dataAddress } from '../support/data.js';
import { type Expectation, invalidFiles } from './invalid-files.js';
import { kinds, sectionNames } from './sections.js';

/** The server of the tests mends what is not UTF-8: here it is spoilt again. */
const spoilt = async (response: Response): Promise<Response> => {
  const text = await response.text();
  const isSpoilt = text.includes('\ufffd');
  return new Response(isSpoilt ? Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff) : text);
};

const environment: ClientEnvironment = {
  get: async (url, init) => spoilt(await fetch(url, init)),
  after: () => () => {},
  now: () => 0,
  random: () => 0,
};

const load = (address: string, { section = 'stories' }: Expectation) => {
  const options = {
    signal: new AbortController().signal,
    fresh: false,
    previous: undefined,
    show: () => undefined,
  };
  return loadSection(new FeedClient(environment), address, { ...options, kind: kinds[section] });
};

type Item = Record<string, unknown>;

/** An item as an editor wrote it, in the form that it is read in. */
const asRead = (item: Item, address: string): Item => {
  const copy = structuredClone(item);
  for (const key of ['value', 'low', 'high']) {
    if (typeof copy[key] === 'number') copy[key] = String(copy[key]);
  }
  const image = copy['image'] as Item | undefined;
  if (image?.['src']) image['src'] = new URL(String(image['src']), address).href;
  return copy;
};

const holderOf = (item: Item, path: string): readonly [holder: Item, key: string] => {
  const keys = path.split('.');
  const last = keys.pop()!;
  return [keys.reduce<Item>((value, key) => value[key] as Item, item), last];
};

const remove = (item: Item, path: string): void => {
  const [holder, key] = holderOf(item, path);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
};

/** The items that should be left of what stands in the file. */
const left = (list: readonly Item[], expectation: Expectation, address: string): Item[] => {
  const { stays = [], loses = [], becomes = {} } = expectation;
  const items = stays.map((id) =>
    asRead(
      list.find((item) => item['id'] === id)!,
      address,
    ),
  );
  for (const path of loses) remove(items[0]!, path);
  for (const [path, value] of Object.entries(becomes)) {
    const [holder, key] = holderOf(items[0]!, path);
    holder[key] = value;
  }
  return items;
};

const isHostile = (file: string): boolean => /^(prototype-keys)/.test(file);

/** With the sign for what can't be read in place of halves of characters and of overrides, as `text` reads them. */
const repaired = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value).replaceAll(/\\ud[89a-f][\da-f]{2}|[\u202d\u202e]/gi, '\ufffd'),
  ) as Value;

describe('a feed with one fault', () => {
  for (const [file, expectation] of Object.entries(invalidFiles)) {
    const { code, section = 'stories', omitted = 0, issues = [], stays = [] } = expectation;
    const address = dataAddress(`invalid/${file}`);

    if (code) {
      it(`${file} is refused as ${code}`, async () => {
        const refusal: unknown = await load(address, expectation).catch((error: unknown) => error);
        expect(refusal).to.be.instanceOf(FeedError);
        expect((refusal as FeedError).code).to.equal(code);
      });
      continue;
    }

    it(`${file}: only the fault is left out, with an issue`, async () => {
      const { reading, documents } = await load(address, expectation);
      const ofItems = reading.issues.filter(({ path }) => !path.startsWith('campaign.'));
      expect(ofItems).to.deep.equal(issues);
      expect(reading.omitted).to.equal(omitted);
      expect(reading.items.map(({ id }) => id)).to.deep.equal(stays);
      const list = (documents[0]!.json as Record<string, unknown>)[section];
      if (isHostile(file) || !Array.isArray(list)) return;
      expect(reading.items).to.deep.equal(left(repaired(list as Item[]), expectation, address));
    });
  }

  it('html-with-status-200.html is refused as feed-not-json', async () => {
    const address = dataAddress('invalid/html-with-status-200.html');
    const refusal: unknown = await load(address, {}).catch((error: unknown) => error);
    expect((refusal as FeedError).code).to.equal('feed-not-json');
  });

  for (const file of ['prototype-keys.json', 'markup-in-every-text-field.json']) {
    it(`${file}: nothing is left out`, async () => {
      for (const section of sectionNames) {
        const { reading } = await load(dataAddress(`invalid/${file}`), { section });
        expect(reading.issues.filter(({ path }) => path.startsWith(section))).to.deep.equal([]);
        expect(reading.items).not.to.have.length(0);
      }
    });
  }

  it('prototype-keys.json changes no prototype, and its synonyms are read', async () => {
    const { reading } = await load(dataAddress('invalid/prototype-keys.json'), {});
    const { issues, envelope } = reading;
    const { synonyms } = envelope.campaign;
    expect(Object.entries(synonyms!)).to.deep.equal([['en', [['doctor', 'health']]]]);
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'campaign.synonyms.__proto__',
      'campaign.synonyms.constructor',
      'campaign.synonyms.prototype',
    ]);
    expect({}).not.to.have.property('polluted');
    expect(reading.items[0]).not.to.have.property('polluted');
  });
});

describe('the sample feed', () => {
  for (const section of sectionNames) {
    it(`has valid ${section}`, async () => {
      const { reading } = await load(dataAddress('feed.json'), { section });
      expect(reading.issues).to.deep.equal([]);
      expect(reading.omitted).to.equal(0);
      expect(reading.items).not.to.have.length(0);
    });
  }

  it('has a valid campaign', async () => {
    const { reading } = await load(dataAddress('feed.json'), {});
    expect(reading.envelope.campaign.title).to.have.property('en');
  });
});
