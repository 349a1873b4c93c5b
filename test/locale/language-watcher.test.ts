import { expect, fixture, html } from '@open-wc/testing';
import { watchPageLanguage } from '../../src/locale/language-watcher.js';

const own = document.documentElement.lang;
afterEach(() => {
  document.documentElement.lang = own;
  if (!own) document.documentElement.removeAttribute('lang');
});

describe('watching the language of the page', () => {
  const changed = (element: Element, act: () => void): Promise<void> =>
    new Promise((resolve) => {
      const stop = watchPageLanguage(element, () => {
        stop();
        resolve();
      });
      act();
    });

  it('notices a lang that changes on the element, around it and on the page', async () => {
    const box = await fixture<HTMLElement>(html`<div><p></p></div>`);
    const element = box.querySelector('p')!;
    await changed(element, () => (element.lang = 'fr'));
    await changed(element, () => (box.lang = 'ar'));
    await changed(element, () => (document.documentElement.lang = 'sw'));
  });

  it('notices a lang that changes in the shadow root around the element', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('i');
    host.attachShadow({ mode: 'open' }).append(inner);
    await changed(inner, () => (inner.lang = 'fr'));
  });

  it('notices a removed lang', async () => {
    const element = await fixture<HTMLElement>(html`<p lang="fr"></p>`);
    await changed(element, () => element.removeAttribute('lang'));
  });

  it('calls nobody who has stopped watching, and still calls others', async () => {
    const element = await fixture<HTMLElement>(html`<p></p>`);
    let heard = 0;
    watchPageLanguage(element, () => (heard += 1))();
    await changed(element, () => (element.lang = 'fr'));
    expect(heard).to.equal(0);
  });

  it('works again after there was no watcher for a while', async () => {
    const element = await fixture<HTMLElement>(html`<p></p>`);
    watchPageLanguage(element, () => {})();
    await changed(element, () => (element.lang = 'fr'));
  });
});
