import { expect } from '@open-wc/testing';
import { growingNumbers } from '../../../../src/elements/organisation-finder/search/growing-numbers.js';

describe('numbers in a block that grows', () => {
  it('are kept in their order, however many there are', () => {
    const numbers = growingNumbers();
    for (let value = 0; value < 5000; value += 1) numbers.push(value * 3);
    expect(numbers.length).to.equal(5000);
    expect([numbers.at(0), numbers.at(1023), numbers.at(1024), numbers.at(4999)]).to.deep.equal([
      0, 3069, 3072, 14_997,
    ]);
    expect(numbers.at(1_000_000)).to.equal(0);
  });

  it('are taken over from a place to before another', () => {
    const numbers = growingNumbers();
    numbers.push(1);
    numbers.append(Uint32Array.from([5, 6, 7, 8]), 1, 3);
    expect([...numbers.block.slice(0, numbers.length)]).to.deep.equal([1, 6, 7]);
    numbers.append(new Uint32Array(3000).fill(9), 0, 3000);
    expect([numbers.length, numbers.at(2), numbers.at(3), numbers.at(3002)]).to.deep.equal([
      3003, 7, 9, 9,
    ]);
  });
});
