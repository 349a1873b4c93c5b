import { expect } from '@open-wc/testing';
import {
  currentPage,
  pagesOf,
  stepFrom,
} from '../../../../src/elements/story-carousel/navigation/pages.js';

describe('pages', () => {
  it('hold as many stories as fit side by side, the last one the rest', () => {
    expect(pagesOf([1, 2, 3, 4, 5], 2)).to.deep.equal([[1, 2], [3, 4], [5]]);
  });

  it('end at the last one when the row is scrolled to its end', () => {
    const state = { firstIndex: 3, slidesPerView: 3, isAtEnd: false };
    expect(currentPage(state, 4)).to.equal(1);
    expect(currentPage({ ...state, firstIndex: 8, isAtEnd: true }, 4)).to.equal(3);
  });

  it('rewind a step past an end with loop, and stop it without [A7]', () => {
    expect(stepFrom(4, { by: 1, last: 4, loop: true })).to.equal(0);
    expect(stepFrom(0, { by: -1, last: 4, loop: true })).to.equal(4);
    expect(stepFrom(4, { by: 1, last: 4, loop: false })).to.equal(undefined);
    expect(stepFrom(0, { by: 1, last: 0, loop: true })).to.equal(undefined);
  });
});
