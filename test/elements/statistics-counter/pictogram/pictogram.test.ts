import { expect } from '@open-wc/testing';
import { counter, given, one } from '../figures.js';

describe('a pictogram', () => {
  it('draws "1 in 30" as one image of thirty people, one of them marked [B20]', async () => {
    const element = await counter([given({ ratio: [1, 30] })]);
    const image = one(element, '.pictogram');
    expect(image.getAttribute('role')).to.equal('img');
    expect(image.getAttribute('aria-label')).to.equal('1 in 30');
    expect(image.querySelectorAll('path')).to.have.length(30);
    expect(image.querySelectorAll('.one')).to.have.length(1);
    await expect(element).to.be.accessible();
  });
});
