import { expect } from '@open-wc/testing';
import {
  facetNames,
  matchesSelection,
  selectionIn,
  valuesOf,
} from '../../../../src/elements/event-list/occurrences/facets.js';

const event = (more: object = {}) => ({ id: 'a', title: 'A', start: '2013-10-03', ...more });
const none = { topics: '', attendance: '', countries: '', languages: '' };

describe('what an event offers to filters', () => {
  it('is what the feed says of it, and nothing else', () => {
    const full = event({
      topics: ['film', 'work'],
      place: { country: 'KE' },
      languages: ['en', 'sw'],
      attendance: 'online',
    });
    expect(facetNames.map((facet) => valuesOf(full, facet))).to.deep.equal([
      ['film', 'work'],
      ['online'],
      ['KE'],
      ['en', 'sw'],
    ]);
    expect(facetNames.map((facet) => valuesOf(event(), facet))).to.deep.equal([
      [],
      ['in-person'],
      [],
      [],
    ]);
    expect(valuesOf(event({ place: { name: 'Hall' } }), 'countries')).to.deep.equal([]);
  });

  it('is both ways to attend when it is hybrid', () => {
    expect(valuesOf(event({ attendance: 'hybrid' }), 'attendance')).to.deep.equal([
      'in-person',
      'online',
    ]);
  });
});

describe('what a page has chosen', () => {
  it('is read from attributes, separated by commas or spaces', () => {
    const selection = selectionIn({ ...none, topics: ' film,  work culture,', countries: 'KE' });
    expect([...selection.topics]).to.deep.equal(['film', 'work', 'culture']);
    expect([...selection.countries]).to.deep.equal(['KE']);
    expect([...selection.attendance, ...selection.languages]).to.deep.equal([]);
  });

  it('keeps events with one of the chosen values of each facet', () => {
    const film = event({ topics: ['film'], languages: ['en'] });
    const isIn = (attributes: object, except?: 'topics') =>
      matchesSelection(film, selectionIn({ ...none, ...attributes }), except);
    expect(isIn({})).to.equal(true);
    expect(isIn({ topics: 'film' })).to.equal(true);
    expect(isIn({ topics: 'work,film' })).to.equal(true);
    expect(isIn({ topics: 'work' })).to.equal(false);
    expect(isIn({ topics: 'film', languages: 'en' })).to.equal(true);
    expect(isIn({ topics: 'film', languages: 'fr' })).to.equal(false);
    expect(isIn({ attendance: 'in-person' })).to.equal(true);
    expect(isIn({ countries: 'KE' })).to.equal(false);
  });

  it('can leave one facet out, to count what its other values would show', () => {
    const film = event({ topics: ['film'], languages: ['en'] });
    const selection = selectionIn({ ...none, topics: 'work', languages: 'en' });
    expect(matchesSelection(film, selection)).to.equal(false);
    expect(matchesSelection(film, selection, 'topics')).to.equal(true);
    expect(matchesSelection(film, selection, 'languages')).to.equal(false);
  });
});
