import { expect, waitUntil } from '@open-wc/testing';
import { all, buttonOf, listOf, many, one, said, textOf, titles, type } from '../support.js';

describe('what stands above and below the list', () => {
  it('adds more events, moves focus to the first new one, and says so [A26]', async () => {
    const element = await listOf(many);
    const before = all(element, '.event');
    expect(before).to.have.length(20);
    buttonOf(element, 'Show more').scrollIntoView();
    const stood = scrollY;
    expect(stood).to.be.above(0);
    buttonOf(element, 'Show more').click();
    await waitUntil(() => all(element, '.event').length === 40);
    await element.updateComplete;
    const after = all(element, '.event');
    expect(after.slice(0, 20)).to.deep.equal(before);
    await waitUntil(() => element.shadowRoot!.activeElement === after[20]);
    expect(said(element)).to.equal('20 more, 40 of 50');
    expect(scrollY).to.equal(stood);
  });

  it('offers to suggest an event only where the feed says how [A34]', async () => {
    const without = await listOf(many);
    expect(all(without, '[part=suggest-link]')).to.have.length(0);
    const element = await listOf(many, { campaign: { contact: 'events@a.example' } });
    expect(one(element, '[part=suggest-link]').getAttribute('href')).to.equal(
      'mailto:events@a.example',
    );
    const empty = await listOf([], { campaign: { suggestUrl: 'https://a.example/suggest' } });
    expect(textOf(empty, '[part=empty]')).to.equal(
      'There are no events here at the moment. Suggest an event',
    );
    await expect(empty).to.be.accessible();
  });

  it('shows loading, empty and failed differently [A27]', async () => {
    const element = document.createElement('wmb-event-list');
    element.lang = 'en';
    document.body.append(element);
    await element.updateComplete;
    expect(all(element, '.event, [part=none], [part=fallback]')).to.have.length(0);
    element.data = { version: '1.0', language: 'en', events: [] };
    await element.updateComplete;
    expect(textOf(element, '[part=empty]')).to.equal('There are no events here at the moment.');
    element.remove();
    const failed = document.createElement('wmb-event-list');
    failed.lang = 'fr';
    document.body.append(failed);
    failed.data = { version: '9.0' };
    await waitUntil(() => failed.matches(':state(error)'), 'failed');
    await waitUntil(() => all(failed, '[part=retry]').length > 0, 'retry');
    expect(textOf(failed, '[part=retry]')).to.equal('Réessayer');
    failed.remove();
  });

  it('keeps the last good copy when a later one fails, and says so in the language [A27]', async () => {
    const element = await listOf(many.slice(0, 3), { lang: 'fr' });
    const before = titles(element);
    element.data = { version: '9.0' };
    await waitUntil(() => element.matches(':state(stale)'), 'stale');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(before);
    expect(textOf(element, '[part=stale]')).to.contain('État au');
  });

  it('says in every language that nothing matches, and that there is nothing [A27]', async function () {
    this.timeout(30_000);
    const words = {
      ar: ['لا توجد فعاليات هنا حاليًا.', 'لا توجد فعالية تطابق هذا البحث.'],
      es: ['No hay eventos aquí por ahora.', 'Ningún evento coincide con la búsqueda.'],
      fr: [
        'Aucun événement n’est annoncé pour le moment.',
        'Aucun événement ne correspond à votre recherche.',
      ],
      ru: ['Сейчас здесь нет мероприятий.', 'По вашему запросу мероприятий не найдено.'],
      zh: ['目前没有活动。', '没有符合搜索条件的活动。'],
    } as const;
    for (const [lang, [nothing, noMatch]] of Object.entries(words)) {
      expect(textOf(await listOf([], { lang }), '[part=empty]')).to.equal(nothing);
      const element = await listOf(many, { lang });
      one(element, '.tools button').click();
      await waitUntil(() => all(element, '.search').length > 0, lang);
      await type(element, 'nothing like this');
      expect(textOf(element, '[part=none] p')).to.equal(noMatch);
    }
  });
});
