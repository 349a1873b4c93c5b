import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parsingJson } from '../../../src/feed/formats/json-in-slices.js';
import { atOnce } from '../../../src/time/slices.js';

const parsed = (text: string, pieceLength: number): unknown =>
  atOnce(parsingJson(text, pieceLength));

/** The value of a text, or that it is none: `JSON.parse` is the rule. */
const outcome = (parse: () => unknown): unknown => {
  try {
    return { value: parse() };
  } catch (error) {
    return error instanceof SyntaxError ? 'not JSON' : error;
  }
};

const expectSame = (text: string, pieceLength: number): void => {
  const expected = outcome(() => JSON.parse(text));
  expect(
    outcome(() => parsed(text, pieceLength)),
    text,
  ).to.deep.equal(expected);
};

describe('parsing JSON in slices', () => {
  it('stops between pieces, and gives what JSON.parse gives', () => {
    const document = {
      version: '1.0',
      organisations: Array.from({ length: 500 }, (_, index) => ({
        id: `"]},[{\\${index}`,
        n: [index],
      })),
      events: [],
    };
    const work = parsingJson(JSON.stringify(document), 1000);
    let stops = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) stops += 1;
    expect(step.value).to.deep.equal(document);
    expect(stops).to.be.greaterThan(10);
  });

  const texts = {
    'a list': '[1, "a,b", [2, 3], {"c": [4, 5]}]',
    'an empty list': '{"a": [ ], "b": []}',
    'a lone value': ' "a" ',
    nothing: '',
    'a field that is there twice': '{"a": [1, 2], "a": [3]}',
    'a list and a text of one name': '{"a": [1, 2], "a": "b"}',
    'a name in escapes': String.raw`{"\u0061\"": [1, 2]}`,
    'a field called __proto__': '{"__proto__": [1, 2]}',
    'strings that end in backslashes': String.raw`{"a": ["\\", "\\\"", "\\\\"]}`,
    'a comma too many': '{"a": [1, 2, ]}',
    'a comma at the start': '{"a": [, 1, 2]}',
    'two commas': '[1,, 2]',
    'an end too early': '{"a": [1, 2',
    'the wrong end': '{"a": [1, 2}}',
    'ends that are swapped': '{"a": [1, 2}]',
    'something after the end': '{"a": [1, 2]} 3',
    'a string without an end': '{"a": ["1, 2]}',
    'an end too many': '[1, 2]]',
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`agrees with JSON.parse on ${name}`, () => {
      for (const pieceLength of [0, 1, 3, 100]) expectSame(text, pieceLength);
    });
  }

  it('agrees with JSON.parse on any text, whole or damaged', () => {
    const damage = fc.record({
      at: fc.nat(300),
      instead: fc.constantFrom('', ',', ']', '}', '"', '['),
    });
    fc.assert(
      fc.property(fc.json(), fc.option(damage), fc.nat(12), (json, change, pieceLength) => {
        const text = change
          ? json.slice(0, change.at) + change.instead + json.slice(change.at + 1)
          : json;
        expectSame(text, pieceLength);
      }),
      { numRuns: 2000 },
    );
  });
});
