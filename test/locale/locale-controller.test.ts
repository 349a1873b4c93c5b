import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import '../../src/define/story-carousel.js';
import type { StoryCarousel } from '../../src/elements/story-carousel/story-carousel.js';
import { loadCatalogue } from '../../src/locale/catalogues.js';
import { catalogues } from '../../src/locale/lazy.js';
import { LocaleController } from '../../src/locale/locale-controller.js';
import { feedOf, storyOf } from '../support/feeds.js';
import { held } from '../support/held.js';

class TestSpeaker extends LitElement {
  readonly locale = new LocaleController(this);
  readonly #waiting: (() => void)[] = [];
  drawn = 0;

  protected override render(): TemplateResult {
    return html`${this.locale.msg('Try again')} ${this.locale.language}`;
  }

  protected override updated(): void {
    this.drawn += 1;
    for (const tell of this.#waiting.splice(0)) tell();
  }

  /** Resolves once messages come in `language`. */
  async speaks(language: string): Promise<void> {
    while (this.locale.messageLanguage !== language || !this.locale.isReady) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    await this.updateComplete;
  }
}
customElements.define('test-speaker', TestSpeaker);

const speaker = (lang: string) =>
  fixture<TestSpeaker>(html`<test-speaker lang=${lang}></test-speaker>`);

/** Resolves once changes of language are being watched for. */
const watched = async (): Promise<void> => {
  await aTimeout(0);
};

const section = (element: Element): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('.widget')!;

describe('locale controller', () => {
  it('is in English at once', async () => {
    const { locale } = await speaker('en-GB');
    expect(locale).to.include({ language: 'en-GB', messageLanguage: 'en', isReady: true });
    expect(locale.msg('Try again')).to.equal('Try again');
  });

  it('is in French once the catalogue has arrived', async () => {
    const { translate } = await loadCatalogue('fr');
    const element = await speaker('fr-CH');
    await element.speaks('fr');
    expect(element.locale.language).to.equal('fr-CH');
    expect(element.locale.msg('Try again')).to.equal(translate!('Try again'));
  });

  describe('with a reader of other languages', () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'languages');
    const read = (...value: readonly string[]) =>
      Object.defineProperty(navigator, 'languages', { value, configurable: true });

    afterEach(() => {
      delete (navigator as { languages?: unknown }).languages;
      if (own) Object.defineProperty(navigator, 'languages', own);
    });

    it('formats in the language of messages, by the reader’s region', async () => {
      read('sw');
      const { locale } = await speaker('sw-KE');
      expect(locale).to.include({ language: 'en-KE', messageLanguage: 'en', isReady: true });
    });

    it('formats by the reader’s own tag of that language', async () => {
      read('sw', 'en-GB');
      const { locale } = await speaker('sw-KE');
      expect(locale).to.include({ language: 'en-GB', messageLanguage: 'en' });
    });

    it('uses the reader’s next language if there is no catalogue for the page’s', async () => {
      read('ti', 'ar-SD', 'en');
      const element = await speaker('ti');
      await element.speaks('ar');
      expect(element.locale.language).to.equal('ar-SD');
    });
  });

  it('follows a lang that changes on the element, around it, and is taken away', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="en"><test-speaker lang="fr"></test-speaker></div>`,
    );
    const element = box.querySelector<TestSpeaker>('test-speaker')!;
    await element.speaks('fr');
    element.removeAttribute('lang');
    await element.speaks('en');
    box.lang = 'fr-CA';
    await element.speaks('fr');
    expect(element.shadowRoot!.textContent).to.contain('fr-CA');
  });

  it('follows the language of the place it is moved to', async () => {
    const boxes = await fixture<HTMLElement>(html`
      <div><div lang="fr"></div><div lang="en"><test-speaker></test-speaker></div></div>
    `);
    const element = boxes.querySelector<TestSpeaker>('test-speaker')!;
    await element.speaks('en');
    boxes.firstElementChild!.append(element);
    await element.speaks('fr');
  });

  it('watches no language while it is out of the page', async () => {
    const element = await speaker('en');
    const box = element.parentElement!;
    await watched();
    element.remove();
    const { drawn } = element;
    element.lang = 'fr';
    box.lang = 'fr';
    await aTimeout(0);
    expect(element.drawn).to.equal(drawn);
    expect(element.locale.language).to.equal('en');
  });

  it('ignores a catalogue that arrives after the language changed again', async () => {
    const loads = catalogues as Record<string, (typeof catalogues)[string]>;
    const load = loads.tr!;
    const [asked, released] = [held(), held()];
    // Turkish is asked for by no other test here: its catalogue is not at hand.
    loads.tr = async () => {
      asked.resolve();
      await released.promise;
      return load();
    };
    const element = await speaker('en');
    await watched();
    element.lang = 'tr';
    await asked.promise;
    element.lang = 'en';
    await waitUntil(() => element.locale.languages[0] === 'en');
    released.resolve();
    expect((await loadCatalogue('tr')).language).to.equal('tr');
    await aTimeout(0);
    await element.updateComplete;
    expect(element.locale.messageLanguage).to.equal('en');
    expect(element.locale.msg('Try again')).to.equal('Try again');
    loads.tr = load;
  });

  it('does not render again when the language of another element changes', async () => {
    const [first, second] = [await speaker('en'), await speaker('en')];
    const { drawn } = first;
    second.lang = 'sw';
    await second.updateComplete;
    await loadCatalogue('fr');
    second.lang = 'fr';
    await second.speaks('fr');
    expect(first.drawn).to.equal(drawn);
  });
});

describe('elements in several languages', () => {
  it('are each in their own', async () => {
    await Promise.all([loadCatalogue('fr'), loadCatalogue('ar')]);
    const data = feedOf({ stories: [storyOf('a', { headline: { en: 'Bread', fr: 'Pain' } })] });
    const box = await fixture(html`
      <div>
        <wmb-story-carousel lang="en" .data=${data}></wmb-story-carousel>
        <wmb-story-carousel lang="fr" .data=${data}></wmb-story-carousel>
        <wmb-story-carousel lang="ar" .data=${data}></wmb-story-carousel>
        <wmb-story-carousel lang="he" .data=${data}></wmb-story-carousel>
      </div>
    `);
    const carousels = [...box.querySelectorAll<StoryCarousel>('wmb-story-carousel')];
    await Promise.all(carousels.map(({ updateComplete }) => updateComplete));
    const sections = carousels.map(section);
    expect(sections.map(({ lang }) => lang)).to.deep.equal(['en', 'fr', 'ar', 'en']);
    // Hebrew is not spoken: English words run their own way.
    expect(sections.map(({ dir }) => dir)).to.deep.equal(['ltr', 'ltr', 'rtl', 'ltr']);
    const said = async (language: string) =>
      (await loadCatalogue(language)).translate!('Moving stories');
    expect(sections.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Moving stories',
      await said('fr'),
      await said('ar'),
      'Moving stories',
    ]);
    const [english, french] = carousels.map(({ shadowRoot }) => shadowRoot!.textContent);
    expect(english).to.contain('Bread').and.not.to.contain('Pain');
    expect(french).to.contain('Pain').and.not.to.contain('Bread');
  });
});
