import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { FeedClient } from '../../../../src/feed/client.js';
import type { StatisticsCounter } from '../../../../src/elements/statistics-counter/statistics-counter.js';
import { systemClock } from '../../../../src/time/clock.js';
import type { Environment } from '../../../../src/widget/environment.js';
import { feedOf, storyOf } from '../../../support/feeds.js';
import { held } from '../../../support/held.js';
import { all, counter, counterIn, given, HeldClock, next, one, until } from '../figures.js';

const stories = [
  storyOf('gone', { withdrawn: true, url: 'https://campaign.example/gone' }),
  storyOf('past', { consentUntil: '2020-01-01' }),
  storyOf('vera', { url: 'https://campaign.example/vera', pseudonym: 'V.' }),
  storyOf('pablo'),
  storyOf('until-november', { consentUntil: '2026-11-01' }),
];

/** A figure for each list of stories. */
const figuresOf = (...ids: readonly (readonly string[])[]) =>
  ids.map((list, index) => given({ id: `figure ${index}`, stories: list }));

const withStories = (
  ids: readonly (readonly string[])[],
  environment: Partial<Environment> = {},
): Promise<StatisticsCounter> => counter(figuresOf(...ids), { environment, sections: { stories } });

const storyAction = async (element: StatisticsCounter): Promise<HTMLElement> => {
  await until(() => one(element, '[part=story]'));
  return one<HTMLElement>(element, '[part=story]');
};

/** A client on a network that answers with `documents`, and the addresses that were asked for. */
const clientFor = (documents: Readonly<Record<string, unknown>>) => {
  const asked: string[] = [];
  const get = (url: string): Promise<Response> => {
    asked.push(url);
    return Promise.resolve(Response.json(documents[url]));
  };
  return { asked, client: new FeedClient({ ...systemClock, random: () => 0.5, get }) };
};

const address = 'https://campaign.example/feed.json';

const fetched = async (client: FeedClient): Promise<StatisticsCounter> => {
  const element = counterIn({ client });
  Object.assign(element, { lang: 'en', loading: 'eager', feed: address });
  return fixture(html`${element}`);
};

describe('the story behind a figure', () => {
  it('is the first that may be shown, with a link to its page and a wmb-story-request [B40]', async () => {
    const element = await withStories([['gone', 'past', 'vera', 'pablo']]);
    const link = (await storyAction(element)) as HTMLAnchorElement;
    expect(link.textContent).to.equal('Meet one of them');
    expect(link.ariaLabel).to.equal('Meet one of them: V.');
    expect(link.href).to.equal('https://campaign.example/vera');
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    const asked = next(element, 'wmb-story-request');
    link.click();
    const { detail, bubbles, composed, cancelable } = await asked;
    expect(detail).to.deep.equal({ id: 'vera', url: 'https://campaign.example/vera' });
    expect([bubbles, composed, cancelable]).to.deep.equal([true, true, true]);
  });

  it('stays on the page when a carousel there shows the story [B40]', async () => {
    const element = await withStories([['vera']]);
    const link = await storyAction(element);
    document.addEventListener('wmb-story-request', (event) => event.preventDefault(), {
      once: true,
    });
    let isPrevented = false;
    const stay = (click: Event): void => {
      isPrevented = click.defaultPrevented;
      // The page of the test must stay, whatever comes of it.
      click.preventDefault();
    };
    document.addEventListener('click', stay, { once: true });
    link.click();
    expect(isPrevented).to.equal(true);
  });

  it('shows a message if no carousel has a story without a page of its own [B40]', async () => {
    const element = await withStories([['pablo']]);
    const button = await storyAction(element);
    expect(button.localName).to.equal('button');
    button.click();
    await until(() => /not on this page/.test(one(element, '.notice').textContent));
    await expect(element).to.be.accessible();
  });

  it('is not offered if it is withdrawn, past its consent or unknown [B40]', async () => {
    const element = await withStories([['gone', 'past', 'nobody'], ['vera']]);
    await storyAction(element);
    const offering = all(element, '.item').map((item) => !!item.querySelector('[part=story]'));
    expect(offering).to.deep.equal([false, true]);
  });

  it('is offered to the end of the last day of its consent, in UTC [B40]', async () => {
    const clock = new HeldClock(Date.UTC(2026, 10, 1, 23, 59, 59));
    const element = await withStories([['until-november']], { clock });
    await storyAction(element);
    clock.elapse(1000);
    await element.updateComplete;
    expect(one(element, '[part=story]')).to.equal(undefined);
  });

  it('needs no further request if the feed contains the stories [B40]', async () => {
    const feed = feedOf({ stories, statistics: figuresOf(['vera']) });
    const { asked, client } = clientFor({ [address]: feed });
    await storyAction(await fetched(client));
    expect(asked).to.deep.equal([address]);
  });

  it('is read from the document that the feed links to, with its consent [B40]', async () => {
    const linked = 'https://campaign.example/stories.json';
    const feed = feedOf({ stories: { href: linked }, statistics: figuresOf(['gone'], ['vera']) });
    const { client } = clientFor({ [address]: feed, [linked]: stories });
    const element = await fetched(client);
    await storyAction(element);
    expect(all(element, '[part=story]')).to.have.length(1);
  });

  it('stays when stories of an earlier feed arrive, or fail, after those of a later one [B40]', async () => {
    const linked = 'https://campaign.example/late.json';
    const [response, asked] = [held<Response>(), held()];
    const feed = feedOf({ stories: { href: linked }, statistics: figuresOf(['pablo']) });
    const get = (url: string): Promise<Response> => {
      if (url === address) return Promise.resolve(Response.json(feed));
      asked.resolve();
      return response.promise;
    };
    const element = await fetched(new FeedClient({ ...systemClock, random: () => 0.5, get }));
    await asked.promise;
    element.data = feedOf({ stories, statistics: figuresOf(['vera']) });
    const action = await storyAction(element);
    response.resolve(Response.json([storyOf('vera', { withdrawn: true })]));
    await aTimeout(0);
    await element.updateComplete;
    expect(one(element, '[part=story]')).to.equal(action);
  });

  it('is removed when a refreshed feed says that it is withdrawn [B40]', async () => {
    const element = await withStories([['vera']]);
    await storyAction(element);
    const withdrawn = [storyOf('vera', { withdrawn: true })];
    element.data = feedOf({ stories: withdrawn, statistics: figuresOf(['vera']) });
    await until(() => !one(element, '[part=story]'));
  });
});
