import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { str } from '@lit/localize/internal/str-tag.js';
import { html as template, render } from 'lit';
import '../../src/define/event-list.js';
import type { EventList } from '../../src/elements/event-list/event-list.js';
import { languages, loadCatalogue } from '../../src/locale/catalogues.js';
import { formatLocale } from '../../src/locale/negotiation.js';
import { catalogueWith, type OwnMessages, ownMessage } from '../../src/locale/own-messages.js';
import { feedOf } from '../support/feeds.js';

const somali: OwnMessages = { so: { 'Join online': 'Ku biir', '{0} of {1}': '{1}: {0}' } };

const list = async (lang: string, messages?: OwnMessages): Promise<EventList> => {
  const data = feedOf({
    events: [
      {
        id: 'a',
        title: 'A',
        start: '2099-01-01',
        attendance: 'online',
        joinUrl: 'https://join.example/',
      },
    ],
  });
  const element = await fixture<EventList>(
    html`<wmb-event-list lang=${lang} .data=${data} .messages=${messages}></wmb-event-list>`,
  );
  await waitUntil(() => element.shadowRoot?.querySelector('a[href="https://join.example/"]'));
  return element;
};

const join = (element: EventList): string | undefined =>
  element.shadowRoot
    ?.querySelector('a[href="https://join.example/"]')
    ?.textContent.trim()
    .replace(/: A$/, '');

const box = (element: EventList): Element | null | undefined =>
  element.shadowRoot?.querySelector('[part=base]');

describe('a page’s own messages', () => {
  it('put values where the page’s words have their placeholders', () => {
    expect(ownMessage([somali], 'so', str`${1} of ${2}`)).to.equal('2: 1');
    const place = document.createElement('p');
    render(ownMessage([{ so: { 'At {0}': '{0}ka' } }], 'so', template`At ${'9'}`), place);
    expect(place.textContent).to.equal('9ka');
  });

  it('go by the id of a message that has one', () => {
    const forms = { pl: { 'up-points-few': 'o {0} punkty' } };
    const found = ownMessage([forms], 'pl', str`up ${3} points`, { id: 'up-points-few' });
    expect(found).to.equal('o 3 punkty');
  });

  it('are left out where they are no text, or the language has none', () => {
    const wrong = { so: { More: 7 } } as unknown as OwnMessages;
    expect(ownMessage([wrong], 'so', 'More')).to.equal(undefined);
    expect(ownMessage([somali], 'constructor', 'name')).to.equal(undefined);
  });

  describe('of any shape', () => {
    const translated = async (messages: unknown, ...wanted: string[]) => {
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (text: unknown) => warnings.push(text);
      const sources = { messages: messages as OwnMessages, script: null };
      const { language, translate } = await catalogueWith(sources, wanted, {
        languages,
        loadCatalogue,
      });
      console.warn = warn;
      return { language, words: translate?.('More'), warnings: warnings.length };
    };

    it('are left out where they are no object', async () => {
      for (const wrong of [['en'], 'en', 7, true]) {
        const { words, warnings } = await translated(wrong, 'en');
        expect([words, warnings], JSON.stringify(wrong)).to.deep.equal(['More', 1]);
      }
    });

    it('leave out a language whose messages are no object, and keep the others', async () => {
      for (const wrong of [null, ['More'], 'More', 7]) {
        const { words, warnings } = await translated({ fr: wrong, en: { More: 'And' } }, 'en');
        expect([words, warnings], JSON.stringify(wrong)).to.deep.equal(['And', 1]);
      }
    });

    it('leave out what is no tag', async () => {
      for (const wrong of ['', 'not a tag', '__proto__', 'x-pirate', 'e']) {
        const messages = JSON.parse(`{ "${wrong}": { "More": "!" } }`) as OwnMessages;
        const { words, warnings } = await translated(messages, wrong, 'en');
        expect([words, warnings], wrong).to.deep.equal(['More', 1]);
      }
    });

    it('are found by tags that mean the same', async () => {
      for (const [tag, wanted, language] of [
        ['zh_Hans', 'zh-CN', 'zh'],
        ['zh_Hans', 'zh_Hans', 'zh'],
        ['fr-FR', 'fr', 'fr'],
        ['pt', 'pt-BR', 'pt'],
        ['ku_Latn', 'ku', 'ku'],
      ] as const) {
        const found = await translated({ [tag]: { More: '+' } }, wanted, 'en');
        expect(found, tag).to.deep.equal({ language, words: '+', warnings: 0 });
        expect(() => new Intl.Locale(formatLocale(found.language, [wanted]))).not.to.throw();
      }
    });
  });

  it('override single messages of a language that we have', async () => {
    const element = await list('fr', { fr: { 'Join online': 'Suivre en direct' } });
    await waitUntil(() => join(element) === 'Suivre en direct');
    expect(box(element)?.getAttribute('lang')).to.equal('fr');
  });

  it('supply a language that we do not have, in its own direction', async () => {
    const element = await list('ckb', { ckb: { 'Join online': 'بەشداربە' } });
    await waitUntil(() => join(element) === 'بەشداربە');
    expect(box(element)?.getAttribute('lang')).to.equal('ckb');
    expect(box(element)?.getAttribute('dir')).to.equal('rtl');
  });

  it('take effect when they are set later', async () => {
    const element = await list('en');
    expect(join(element)).to.equal('Join online');
    element.messages = { en: { 'Join online': 'Watch' } };
    await waitUntil(() => join(element) === 'Watch');
    element.messages = undefined;
    await waitUntil(() => join(element) === 'Join online');
  });

  describe('from a script of the page', () => {
    const scripted = (text: string): HTMLScriptElement => {
      const script = document.createElement('script');
      Object.assign(script, { type: 'application/json', id: 'wmb-messages', textContent: text });
      document.head.append(script);
      return script;
    };

    it('are read by each element, whose own come first', async () => {
      const script = scripted('{ "en": { "Join online": "Watch" } }');
      const element = await list('en');
      await waitUntil(() => join(element) === 'Watch');
      const other = await list('en', { en: { 'Join online': 'See' } });
      await waitUntil(() => join(other) === 'See');
      script.remove();
      expect(join(await list('en'))).to.equal('Join online');
    });

    it('leave no element blank, whatever JSON it is', async () => {
      const { warn } = console;
      console.warn = () => undefined;
      for (const json of [
        'null',
        '[]',
        '"en"',
        '7',
        '{ "en": null }',
        '{ "zh_Hans": { "a": 1 } }',
      ]) {
        const script = scripted(json);
        expect(join(await list('en')), json).to.equal('Join online');
        script.remove();
      }
      console.warn = warn;
    });

    it('are left out where they are not JSON, and the console says so once', async () => {
      const script = scripted('{ en: }');
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (text: unknown) => warnings.push(text);
      for (const language of ['en', 'en']) {
        const { translate } = await catalogueWith({ messages: undefined, script }, [language], {
          languages,
          loadCatalogue,
        });
        expect(translate?.('More')).to.equal('More');
      }
      console.warn = warn;
      expect(String(warnings)).to.match(
        /^what-migrants-bring#messages: [^,]*, and was left out\.$/,
      );
      script.remove();
    });
  });
});
