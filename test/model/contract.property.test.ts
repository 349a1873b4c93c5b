import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type FeedIssue, readItems, type SectionName } from '../../src/model/contract.js';
import { base, fullItems, kinds, sectionNames } from './sections.js';

const read = (name: SectionName, json: unknown) => {
  const issues: FeedIssue[] = [];
  return { ...readItems(json, kinds[name], { base, issues }), issues };
};

const sections = fc.constantFrom(...sectionNames);

/** Numbers that `String` writes with an exponent are decimals on their way in, and none on a second. */
const json = fc
  .jsonValue({ maxDepth: 3 })
  .filter((value) => !/\de[+-]?\d/.test(JSON.stringify(value)));

/** A whole item, some of whose fields are missing or anything. */
const items = (name: SectionName) =>
  fc.record(
    Object.fromEntries(
      Object.entries(fullItems[name]).map(([key, value]) => [
        key,
        fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: json }),
      ]),
    ),
    { requiredKeys: [] },
  );

const sectionsWithItems = sections.chain((name) =>
  fc.tuple(fc.constant(name), fc.array(items(name), { maxLength: 5 })),
);

/** What stands at an issue's path. */
const at = (root: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);

const parentOf = (path: string): string => path.replace(/(\.[^.[\]]+|\[\d+\])$/, '');

describe('reading any feed', () => {
  it('never throws, for any JSON', () => {
    fc.assert(
      fc.property(sections, json, fc.array(json), (name, any, list) => {
        read(name, any);
        read(name, { [name]: any });
        read(name, list);
      }),
    );
  });

  it('returns valid items unchanged and without an issue', () => {
    fc.assert(
      fc.property(sectionsWithItems, ([name, list]) => {
        const once = read(name, list);
        const twice = read(name, once.items);
        expect(twice).to.deep.equal({ items: once.items, omitted: 0, issues: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('counts exactly the items that it leaves out', () => {
    fc.assert(
      fc.property(sectionsWithItems, ([name, list]) => {
        const { items: kept, omitted, issues } = read(name, list);
        expect(kept.length + omitted).to.equal(list.length);
        if (omitted > 0) expect(issues).not.to.have.length(0);
      }),
    );
  });

  it('leaves out one bad item of a hundred, and only that [E29]', () => {
    const bad = fc.oneof(
      json.filter((value) => typeof value !== 'object' || value === null || !('id' in value)),
      fc.record({ id: fc.constant(''), name: fc.string(), title: fc.string() }),
    );
    fc.assert(
      fc.property(sections, fc.nat(99), bad, (name, place, wrong) => {
        const good = [...Array(99).keys()].map((id) => ({ ...fullItems[name], id: `i${id}` }));
        const list: unknown[] = good.toSpliced(place, 0, wrong as never);
        const { items: kept, omitted, issues } = read(name, list);
        expect(kept.map(({ id }) => id)).to.deep.equal(good.map(({ id }) => id));
        expect(omitted).to.equal(1);
        for (const { path } of issues) expect(path.startsWith(`${name}[${place}]`)).to.equal(true);
      }),
      { numRuns: 40 },
    );
  });

  it('reports paths that exist in the feed, with the value found there', () => {
    fc.assert(
      fc.property(sectionsWithItems, ([name, list]) => {
        const root = { [name]: list };
        const told = new Set<string>();
        for (const { path, expected, found } of read(name, root).issues) {
          // Keys of a map may hold what parts a path.
          if (path.includes('.overrides.')) continue;
          expect(at(root, parentOf(path)), path).not.to.equal(undefined);
          // Of a pair of which one was wrong, the second issue tells what was left.
          const there = told.has(path) ? undefined : at(root, path);
          told.add(path);
          if (typeof there === 'string') expect(found).to.equal(`"${there}"`.slice(0, 80));
          expect(found.length).to.be.at.most(80);
          expect(expected).not.to.equal('');
        }
      }),
    );
  });
});
