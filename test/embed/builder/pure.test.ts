import { expect } from '@open-wc/testing';
import { contrast, lowContrasts } from '../../../src/embed/builder/contrast.js';
import { foldersOf } from '../../../src/embed/builder/release.js';
import { hexOf, resolveColour } from '../../../src/embed/builder/resolve-colour.js';
import { oembedDocument } from '../../../src/embed/builder/snippets/oembed.js';
import type { Plan } from '../../../src/embed/builder/snippets/plan.js';
import { snippetsOf } from '../../../src/embed/builder/snippets/snippets.js';
import { languages } from '../../../src/locale/catalogues.js';
import { pageLanguage, pageLanguages, wordsIn } from '../../../src/embed/builder/words/words.js';

const awkward = 'a "b" {c} <d> & ${e} @f \\g';

const plan: Plan = {
  choice: {
    tag: 'wmb-event-list',
    attributes: { feed: 'https://a.example/feed.json', heading: awkward, locked: '' },
    tokens: { '--wmb-radius': '4px' },
    fallback: { address: 'https://a.example/', text: awkward },
  },
  release: {
    version: '1.2.3',
    pinned: 'https://cdn.example/v/1.2.3/',
    following: 'https://cdn.example/v/1/',
    manifest: undefined,
  },
  className: 'EventList',
  pin: true,
  hint: true,
  reserved: [
    { width: 360, height: 900 },
    { width: 800, height: 500 },
  ],
};

const snippet = (form: Parameters<typeof snippetsOf>[0], change: Partial<Plan> = {}) =>
  snippetsOf(form, { ...plan, ...change }, 'https://a.example/events.html')[0]?.text ?? '';

describe('contrast', () => {
  it('is 21 between black and white, 1 between equals, and sees through what is transparent', () => {
    expect(contrast([0, 0, 0, 1], [1, 1, 1, 1])).to.be.closeTo(21, 0.001);
    expect(contrast([1, 0, 0, 1], [1, 0, 0, 1])).to.equal(1);
    expect(contrast([0, 0, 0, 0], [1, 1, 1, 1])).to.equal(1);
  });

  it('is told for pairs that a chosen token is in, in each scheme asked for', () => {
    const tokens = { '--wmb-color-text': 'grey' };
    const told = lowContrasts(tokens, ['light', 'dark'], (token, scheme) => {
      if (token !== '--wmb-color-text') return scheme === 'light' ? [1, 1, 1, 1] : [0, 0, 0, 1];
      return [0.5, 0.5, 0.5, 1];
    });
    expect(told.map(({ scheme, background }) => `${scheme} ${background}`)).to.deep.equal([
      'light --wmb-color-surface',
      'light --wmb-color-surface-raised',
    ]);
    expect(lowContrasts({}, ['light'], () => [0, 0, 0, 1])).to.deep.equal([]);
  });
});

describe('a colour in the words of CSS', () => {
  it('is resolved in its scheme', () => {
    const colour = 'light-dark(#a63d14, oklch(1 0 0))';
    const seen = (['light', 'dark'] as const).map((scheme) => {
      const resolved = resolveColour(colour, scheme);
      return resolved && hexOf(resolved);
    });
    expect(seen).to.deep.equal(['#a63d14', '#ffffff']);
    expect(resolveColour('no colour', 'light')).to.equal(undefined);
  });
});

describe('the folders of a release', () => {
  it('are told from the one that the builder is in', () => {
    const both = { pinned: 'https://a.example/v/1.2.3/', following: 'https://a.example/v/1/' };
    expect(foldersOf('https://a.example/v/1.2.3/', '1.2.3')).to.deep.equal(both);
    expect(foldersOf('https://a.example/v/1/', '1.2.3')).to.deep.equal(both);
    expect(foldersOf('https://a.example/npm/wmb@1/dist/cdn/', '1.2.3')).to.deep.equal({
      pinned: 'https://a.example/npm/wmb@1.2.3/dist/cdn/',
      following: 'https://a.example/npm/wmb@1/dist/cdn/',
    });
    expect(foldersOf('https://a.example/wmb/', '1.2.3')).to.deep.equal({
      pinned: 'https://a.example/wmb/',
      following: undefined,
    });
  });
});

describe('a snippet', () => {
  it('says awkward words so that HTML reads them back', () => {
    const page = new DOMParser().parseFromString(snippet('script'), 'text/html');
    const element = page.querySelector('wmb-event-list');
    expect(element?.getAttribute('heading')).to.equal(awkward);
    expect(element?.hasAttribute('locked')).to.equal(true);
    expect(element?.querySelector('a')?.textContent).to.equal(awkward);
  });

  it('says them as code where braces would be code', () => {
    expect(snippet('react')).to.include(`heading={${JSON.stringify(awkward)}}`);
    expect(snippet('svelte')).to.include(`{'{'}c{'}'}`);
    expect(snippet('angular'))
      .to.include('&#123;c&#125;')
      .and.include('&#36;&#123;e')
      .and.not.include(' @f');
  });

  it('keeps room by width, and sets tokens, in a style sheet', () => {
    expect(snippet('script')).to.include('min-block-size: 900px').and.include('(width >= 800px)');
    expect(snippet('script')).to.include('--wmb-radius: 4px;');
    expect(snippet('script', { reserved: [] })).to.not.include('min-block-size');
  });

  it('names what is needed ahead only when asked to', () => {
    expect(snippet('script')).to.include('rel="preload"');
    expect(snippet('script', { hint: false })).to.not.include('rel="preload"');
  });

  it('installs one version, or what follows it', () => {
    expect(snippet('npm')).to.include('what-migrants-bring@1.2.3');
    expect(snippet('npm', { pin: false })).to.include('what-migrants-bring@1 ');
  });

  it('for oEmbed has what the format asks of a rich document', () => {
    const document = JSON.parse(oembedDocument(plan, 'https://a.example/events.html')) as object;
    expect(document).to.include({ version: '1.0', type: 'rich', width: 640, height: 900 });
    expect(document).to.have.property('html').that.includes('src="https://a.example/events.html"');
  });
});

describe('the language of the builder', () => {
  it('is the first that it speaks of those wanted, else English', () => {
    expect(pageLanguage(['', 'so', 'ar-EG', 'fr'])).to.equal('ar');
    expect(pageLanguage(['so'])).to.equal('en');
  });

  it('is any that elements speak', () => {
    expect([...pageLanguages].sort()).to.deep.equal([...languages].sort());
  });

  it('says all that English says, in other words, with the same values', () => {
    /** Every message by its path; those with values are given marks. */
    const said = (words: object, path = ''): [string, string][] =>
      Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
        if (typeof value === 'object') return said(value as object, `${path}.${key}`);
        const told =
          typeof value === 'function'
            ? (value as (...marks: string[]) => string)('⟦0⟧', '⟦1⟧', '⟦2⟧')
            : String(value);
        return [[`${path}.${key}`, told] as [string, string]];
      });
    const marksIn = (told = ''): string => (told.match(/⟦\d⟧/g) ?? []).sort().join();
    const english = new Map(said(wordsIn('en')));
    for (const language of pageLanguages) {
      const own = said(wordsIn(language));
      expect(own.map(([path]) => path)).to.have.members([...english.keys()]);
      for (const [path, told] of own) {
        expect(told, `${language}${path}`).not.to.equal('');
        expect(marksIn(told), `${language}${path}`).to.equal(marksIn(english.get(path)));
      }
      const same = own.filter(([path, told]) => english.get(path) === told);
      if (language !== 'en') expect(same.length, language).to.be.below(own.length / 5);
    }
  });
});
