import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Organisation } from '../../../../src/model/contract.js';
import { areApart, around } from '../../../../src/elements/organisation-finder/map/boxes.js';
import {
  placeCountries,
  placeTowns,
} from '../../../../src/elements/organisation-finder/map/place-labels.js';
import type { Pin } from '../../../../src/elements/organisation-finder/map/pins.js';
import { townOf } from '../../../../src/elements/organisation-finder/map/town.js';

const reading = (language = 'en') => ({
  language,
  feedLanguage: 'en',
  messageLanguage: language,
});

const at = (address: Organisation['address'], country = 'GB'): Organisation => ({
  id: JSON.stringify(address),
  name: 'Office',
  countries: [country],
  ...(address !== undefined && { address }),
});

const size = { width: 400, height: 300 };

const pinAt = (x: number, y: number, count = 1): Pin => ({
  cluster: { centre: [0, 0], members: [...'x'.repeat(count)].map((_, index) => index) },
  at: [x, y],
  width: 24,
});

const namesOf = (placed: readonly { readonly name: string }[]): string[] =>
  placed.map(({ name }) => name);

describe('the town of a mark', () => {
  it('is the first part of an address without a number [B16]', () => {
    expect(townOf([at('Washington, D.C., United States', 'US')], reading())).to.equal('Washington');
    expect(townOf([at('東京、日本', 'JP')], reading())).to.equal('東京');
  });

  it('is distinguished from street, postcode and country [B16]', () => {
    const address = '1 Harbour Street, London, E1 4AA, United Kingdom';
    expect(townOf([at(address)], reading())).to.equal('London');
  });

  it('is in the language of the address that the reader reads [B16]', () => {
    const address = { en: 'Beirut, Lebanon', ar: 'بيروت، لبنان' };
    expect(townOf([at(address, 'LB')], reading('ar'))).to.equal('بيروت');
  });

  it('is not guessed from a street [B16]', () => {
    const quay = at('12, quai des Exemples, Marseille, France', 'FR');
    expect(townOf([quay], reading())).to.equal(undefined);
    expect(townOf([quay, at('Marseille, France', 'FR')], reading())).to.equal('Marseille');
  });

  it('is undefined for several towns, for a country alone, and without an address [B16]', () => {
    expect(townOf([at('London'), at('Dover')], reading())).to.equal(undefined);
    expect(townOf([at('Malta', 'MT')], reading())).to.equal(undefined);
    expect(townOf([at(undefined)], reading())).to.equal(undefined);
    expect(townOf([], reading())).to.equal(undefined);
  });
});

describe('names on the map', () => {
  it('are after their mark, before it at the edge, and left out if there is no space [B16]', () => {
    const kept = (x: number) =>
      placeTowns({ size, pins: [pinAt(x, 150)] }, () => 'Nairobi')[0]?.kept;
    expect([kept(200), kept(390)]).to.deep.equal(['left', 'right']);
    expect(placeTowns({ size, pins: [pinAt(200, 3)] }, () => 'Nairobi')).to.deep.equal([]);
  });

  it('cover neither marks nor one another [B16]', () => {
    const pins = fc.array(
      fc.tuple(fc.nat(400), fc.nat(300)).map(([x, y]) => pinAt(x, y)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pins, (some) => {
        const boxes = placeTowns({ size, pins: some }, () => 'Nairobi').map(({ box }) => box);
        const marks = some.map((pin) => around(pin.at, { width: pin.width, height: pin.width }));
        boxes.forEach((box, index) => {
          for (const other of [...marks, ...boxes.slice(index + 1)]) {
            expect(areApart(box, other)).to.equal(true);
          }
        });
      }),
    );
  });

  it('of countries are left out in favour of those of towns [B16]', () => {
    const ground = { size, pins: [], view: { centre: [0.5, 0] as const, scale: 400 } };
    const [first] = placeCountries(ground, [], 'en');
    expect(first, 'a country with room').to.not.equal(undefined);
    const later = placeCountries(ground, [first!], 'en');
    expect(namesOf(later)).to.not.include(first!.name);
  });
});
