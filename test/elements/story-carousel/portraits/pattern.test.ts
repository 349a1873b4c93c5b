import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { initialsOf, pattern } from '../../../../src/elements/story-carousel/portraits/pattern.js';

const drawn = (id: string, name: string): string => {
  const box = document.createElement('div');
  render(pattern(id, name), box);
  return [...box.querySelectorAll('path, text')]
    .map((part) => part.getAttribute('d') ?? part.textContent)
    .join();
};

describe('a pattern for a missing portrait', () => {
  it('takes initials from the first and the last part of a name', () => {
    expect(initialsOf('Adrienne Louise Clarkson')).to.equal('AC');
    expect(initialsOf('vera')).to.equal('V');
    expect(initialsOf('  ')).to.equal('');
    expect(initialsOf('𝒜da')).to.equal('𝒜');
  });

  it('is the same for the same story, and another for another [A20]', () => {
    expect(drawn('carlos', 'Carlos')).to.equal(drawn('carlos', 'Carlos'));
    expect(drawn('carlos', 'Carlos')).not.to.equal(drawn('vera', 'Carlos'));
  });
});
