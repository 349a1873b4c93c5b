import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/event-list.js';
import '../../src/define/story-carousel.js';
import type { LoadEvent } from '../../src/widget/events/load-event.js';

const picture = (origin: string) => ({
  ...{ src: `${origin}/portrait.jpg`, width: 4, height: 5, alt: 'A face' },
  sources: [{ src: `${origin}/small.jpg`, width: 320 }],
});
const elsewhere = 'https://elsewhere.invalid';
const own = 'https://pictures.invalid';
const feed = {
  version: '1.0',
  language: 'en',
  stories: [
    { id: 'a', name: 'Amina Noor', headline: 'At home', image: picture(elsewhere) },
    { id: 'b', name: 'Ben', headline: 'At work', image: picture(own) },
  ],
  events: [{ id: 'e', title: 'Open house', start: '2099-10-03', image: picture(elsewhere) }],
};

const load = async (tag: string, pictureHosts?: string) => {
  const element = Object.assign(document.createElement(tag), { lang: 'en', data: feed });
  if (pictureHosts !== undefined) element.setAttribute('picture-hosts', pictureHosts);
  const loaded = oneEvent(element, 'wmb-load') as unknown as Promise<LoadEvent>;
  await fixture(html`<div>${element}</div>`);
  return { element, detail: (await loaded).detail };
};

const addressesIn = ({ shadowRoot }: Element) =>
  [...shadowRoot!.querySelectorAll('img, source')].map((one) =>
    String(one.getAttribute('src') ?? one.getAttribute('srcset')),
  );

describe('picture-hosts', () => {
  it('asks for no picture from elsewhere, tells each once, and shows initials in its place [E39]', async () => {
    const { element, detail } = await load('wmb-story-carousel', 'pictures.invalid');
    expect(detail.issues.map(({ path, found }) => [path, found])).to.deep.equal([
      ['stories[0].image', `${elsewhere}/portrait.jpg`],
    ]);
    expect(detail.count).to.equal(2);
    expect(addressesIn(element).filter((one) => one.includes(elsewhere))).to.deep.equal([]);
    expect(addressesIn(element).some((one) => one.includes(own))).to.equal(true);
    const initials = () => element.shadowRoot!.querySelector('.pattern text')?.textContent;
    await waitUntil(() => initials() !== undefined, 'no initials', { timeout: 10_000 });
    expect(initials()).to.equal('AN');
  });

  it('holds for events too', async () => {
    const { element, detail } = await load('wmb-event-list', 'pictures.invalid');
    expect(detail.issues.map(({ path }) => path)).to.deep.equal(['events[0].image']);
    expect(addressesIn(element)).to.deep.equal([]);
  });

  it('lets any host by default, and reads the feed anew when it is set', async () => {
    const { element, detail } = await load('wmb-story-carousel');
    expect(detail.issues).to.deep.equal([]);
    expect(addressesIn(element).some((one) => one.includes(elsewhere))).to.equal(true);
    const loaded = oneEvent(element, 'wmb-load') as unknown as Promise<LoadEvent>;
    element.setAttribute('picture-hosts', 'pictures.invalid');
    expect((await loaded).detail.issues).to.have.length(1);
    expect(addressesIn(element).filter((one) => one.includes(elsewhere))).to.deep.equal([]);
  });
});
