import { expect } from '@open-wc/testing';
import { hasConsent, nameOf } from '../../src/model/consent.js';

const story = { id: 'a', name: 'Amina', headline: 'A baker' };

describe('the consent of a story’s person', () => {
  it('is given if the story has no consent fields', () => {
    expect(hasConsent(story, '2026-11-28')).to.equal(true);
    expect(hasConsent({ ...story, withdrawn: false }, '2026-11-28')).to.equal(true);
  });

  it('lasts to the end of the day in consentUntil [A41]', () => {
    const until = { ...story, consentUntil: '2026-11-28' };
    expect(hasConsent(until, '2026-11-27')).to.equal(true);
    expect(hasConsent(until, '2026-11-28')).to.equal(true);
    expect(hasConsent(until, '2026-11-29')).to.equal(false);
  });

  it('ends at once with withdrawn: true, whatever consentUntil says [A41]', () => {
    const withdrawn = { ...story, withdrawn: true, consentUntil: '2030-01-01' };
    expect(hasConsent(withdrawn, '2026-11-28')).to.equal(false);
    expect(hasConsent({ ...story, withdrawn: true }, '2026-11-28')).to.equal(false);
  });
});

describe('the name of a story’s person', () => {
  it('is the pseudonym if there is one [A41]', () => {
    expect(nameOf(story)).to.equal('Amina');
    expect(nameOf({ ...story, pseudonym: 'A.' })).to.equal('A.');
  });
});
