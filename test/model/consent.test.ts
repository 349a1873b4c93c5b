import { expect } from '@open-wc/testing';
import { hasConsent, nameOf } from '../../src/model/consent.js';

const story = { id: 'a', name: 'Amina', headline: 'A baker' };

describe('the consent of a story’s person', () => {
  it('holds where nothing is said against it', () => {
    expect(hasConsent(story, '2026-11-28')).to.equal(true);
    expect(hasConsent({ ...story, withdrawn: false }, '2026-11-28')).to.equal(true);
  });

  it('holds until the end of its last day [A41]', () => {
    const until = { ...story, consentUntil: '2026-11-28' };
    expect(hasConsent(until, '2026-11-27')).to.equal(true);
    expect(hasConsent(until, '2026-11-28')).to.equal(true);
    expect(hasConsent(until, '2026-11-29')).to.equal(false);
  });

  it('ends at once when it is withdrawn, whatever was agreed before [A41]', () => {
    const withdrawn = { ...story, withdrawn: true, consentUntil: '2030-01-01' };
    expect(hasConsent(withdrawn, '2026-11-28')).to.equal(false);
    expect(hasConsent({ ...story, withdrawn: true }, '2026-11-28')).to.equal(false);
  });
});

describe('the name of a story’s person', () => {
  it('is the pseudonym where there is one [A41]', () => {
    expect(nameOf(story)).to.equal('Amina');
    expect(nameOf({ ...story, pseudonym: 'A.' })).to.equal('A.');
  });
});
