import { expect, fixture, html as page } from '@open-wc/testing';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { html, type TemplateResult } from 'lit';
import { translator } from '../../src/locale/translator.js';

// Internal paths of a package without an exports map: should they move, or their messages' ids
// change, these tests fail.

/** Ids as in src/locale/xliff/fr.xlf. */
const translate = translator({
  scd1dd6ff53d0d01a: 'Réessayer',
  saa918ba48f2b8000: str`Au ${0}`,
  greeting: html`<b>${1}</b>, ${0}`,
});

describe('a translator', () => {
  it('returns the translation of a message', () => {
    expect(translate('Try again')).to.equal('Réessayer');
  });

  it('fills in values', () => {
    expect(translate(str`As of ${'1 mai'}`)).to.equal('Au 1 mai');
  });

  it('fills in values in the order of the translation', async () => {
    const message = translate(html`${'Amina'} <b>${'Hello'}</b>`, { id: 'greeting' });
    const element = await fixture(page`<p>${message as TemplateResult}</p>`);
    expect(element.textContent).to.equal('Hello, Amina');
  });

  it('returns a message without a translation in English', () => {
    expect(translate('Never written')).to.equal('Never written');
    expect(translate(str`Never ${'written'}`)).to.equal('Never written');
  });
});

describe('the translator of English', () => {
  it('returns messages unchanged', () => {
    expect(defaultMsg('Try again')).to.equal('Try again');
    expect(defaultMsg(str`As of ${'1 May'}`)).to.equal('As of 1 May');
  });
});
