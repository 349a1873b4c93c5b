import { expect } from '@open-wc/testing';
import type { OrganisationFinder } from '../../../../src/elements/organisation-finder/organisation-finder.js';
import '../../../../src/define/organisation-finder.js';
import { all, arrived, choose, finder, one, organisationOf, press, until } from '../support.js';

const directory = Array.from({ length: 30 }, (_, index) =>
  organisationOf(`o${index}`, { countries: [index % 2 ? 'KE' : 'FR'], services: ['housing'] }),
);

const focused = (element: OrganisationFinder) => element.shadowRoot!.activeElement as HTMLElement;

/** Presses a button as a keyboard does: it has the focus. */
const pressFocused = async (element: OrganisationFinder, selector: string) => {
  const button = await arrived(element, selector);
  button.focus();
  button.click();
  await element.updateComplete;
};

const escape = (target: HTMLElement) => {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
};

describe('filters and the keyboard', () => {
  it('a filter’s choices come directly after its chip', async () => {
    const element = await finder(directory);
    await press(element, '[data-facet="service"]');
    const choices = await arrived(element, '.panel');
    expect(choices.previousElementSibling).to.equal(one(element, '[data-facet="service"]'));
    expect(choices.nextElementSibling).to.equal(one(element, '[data-facet="country"]'));
  });

  it('so does the panel that asks for the reader’s position', async () => {
    const element = await finder(directory);
    await press(element, '[data-facet="near"]');
    const near = await arrived(element, '.near');
    expect(near.previousElementSibling).to.equal(one(element, '[data-facet="near"]'));
  });

  it('Escape closes what is open, and its chip has the focus', async () => {
    const element = await finder(directory);
    for (const [facet, within] of [
      ['country', '.choice input'],
      ['near', '[part="locate"]'],
    ] as const) {
      await press(element, `[data-facet="${facet}"]`);
      const control = await arrived(element, within);
      control.focus();
      expect(escape(control).defaultPrevented).to.equal(true);
      await element.updateComplete;
      expect(all(element, '.panel')).to.deep.equal([]);
      expect(focused(element)).to.equal(one(element, `[data-facet="${facet}"]`));
    }
  });

  it('Escape is left to the page if nothing is open, and to an input method', async () => {
    const element = await finder(directory);
    const chip = await arrived(element, '[data-facet="country"]');
    expect(escape(chip).defaultPrevented).to.equal(false);
    await press(element, '[data-facet="country"]');
    const composing = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      isComposing: true,
    });
    chip.dispatchEvent(composing);
    await element.updateComplete;
    expect(one(element, '[data-facet="country"]').ariaExpanded).to.equal('true');
  });
});

describe('focus, when the focused control is removed [WCAG 2.4.3]', () => {
  const isOnLine = (element: OrganisationFinder) =>
    focused(element)?.getAttribute('part') === 'result-line';

  it('goes to the line of results when all filters are cleared', async () => {
    const element = await finder(directory);
    await choose(element, 'country', 'KE');
    await pressFocused(element, '[part="clear"]');
    await until(() => isOnLine(element), 'the focus to go on');
  });

  it('goes to the first of the results that came last when there are no more', async () => {
    const element = await finder(directory);
    await arrived(element, '.chips');
    await pressFocused(element, '.more');
    await until(() => all(element, '.opener').length === 30, 'all results');
    expect(focused(element)).to.equal(all(element, '.opener')[20]);
  });

  it('goes to the line of results when a button removes the filter that left no results', async () => {
    const element = await finder([
      organisationOf('a', { countries: ['KE'], services: ['housing'] }),
      organisationOf('b', { countries: ['FR'], services: ['legal'] }),
    ]);
    await choose(element, 'country', 'KE');
    await choose(element, 'service', 'legal');
    await pressFocused(element, '[part="help"]');
    await until(() => isOnLine(element), 'the focus to go on');
  });

  it('goes to the line of results when the shortlist is no longer shown alone', async () => {
    const element = await finder(directory);
    await arrived(element, '.chips');
    await press(element, '.opener');
    await press(element, '.keep');
    await press(element, '[part="show-kept"]');
    const hasFallen = () => !all(element, '[part="show-kept"]').length && isOnLine(element);
    const showAll = one(element, '[part="show-kept"]');
    showAll.focus();
    one(element, '.keep').click();
    await until(hasFallen, 'the focus to go on');
  });

  it('stays where the reader has moved it meanwhile', async () => {
    const element = await finder(directory);
    await choose(element, 'country', 'KE');
    const clear = await arrived(element, '[part="clear"]');
    clear.click();
    await element.updateComplete;
    expect(focused(element)?.getAttribute('part')).not.to.equal('result-line');
  });
});
