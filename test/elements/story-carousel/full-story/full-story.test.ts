import { expect, nextFrame } from '@open-wc/testing';
import { share } from '../../../../src/elements/story-carousel/full-story/share.js';
import type { StoryCarousel } from '../../../../src/elements/story-carousel/story-carousel.js';
import { feedOf, storyOf } from '../../../support/feeds.js';
import {
  carousel,
  find,
  findAll,
  has,
  isFocused,
  misalignment,
  part,
  press,
  ready,
  stories,
  until,
} from '../support.js';

const dialogOf = (element: Element) => find<HTMLDialogElement>(element, 'dialog');

const opened = async (element: StoryCarousel, index = 0): Promise<HTMLDialogElement> => {
  const button = findAll(element, '.open')[index]!;
  button.focus();
  button.click();
  await until(() => has(element, 'dialog[open]'));
  await Promise.all(
    dialogOf(element)
      .getAnimations()
      .map(({ finished }) => finished),
  );
  return dialogOf(element);
};

/** Its event comes after it has closed, and focus has gone by then. */
const closed = async (dialog: HTMLDialogElement): Promise<void> => {
  let isTold = false;
  dialog.addEventListener('close', () => (isTold = true), { once: true });
  await until(() => isTold);
};

describe('the whole story', () => {
  it('opens in a modal dialog, and returns focus when closed [A23]', async () => {
    const element = await carousel();
    const { height } = element.getBoundingClientRect();
    const dialog = await opened(element);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.textContent).to.contain('One.').and.to.contain('Two.');
    const closing = closed(dialog);
    part(element, 'close').click();
    await closing;
    expect(isFocused(element, find(element, '.open'))).to.equal(true);
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect([window.scrollX, window.scrollY]).to.deep.equal([0, 0]);
  });

  it('is closed by a click on the backdrop, not by one inside [A23]', async () => {
    const element = await carousel();
    const dialog = await opened(element);
    find(element, '.page').click();
    expect(dialog.open).to.equal(true);
    const closing = closed(dialog);
    dialog.click();
    await closing;
    expect(dialog.open).to.equal(false);
  });

  it('keeps the pressed button focused when a reader goes on, and moves the row along [A12]', async () => {
    const element = await carousel();
    const dialog = await opened(element);
    const next = part(element, 'dialog-next');
    next.focus();
    next.click();
    await ready(element);
    expect(isFocused(element, next)).to.equal(true);
    expect(find(element, '.title').textContent).to.equal('Person s1');
    expect(dialog.querySelector('[role="status"].visually-hidden')!.textContent).to.equal(
      '2 of 8, Person s1',
    );
    expect(misalignment(element, 1)).to.be.closeTo(0, 0.5);
    const closing = closed(dialog);
    part(element, 'close').click();
    await closing;
    expect(isFocused(element, findAll(element, '.open')[1])).to.equal(true);
  });

  it('stays open when the feed changes, and says when the story has been withdrawn', async () => {
    const element = await carousel();
    const dialog = await opened(element, 1);
    element.data = feedOf({ stories: stories(5) });
    await ready(element);
    expect([dialog.open, find(element, '.title').textContent]).to.deep.equal([true, 'Person s1']);
    element.data = feedOf({
      stories: stories(5).map((one, index) => ({ ...one, withdrawn: index === 1 })),
    });
    await ready(element);
    expect(dialog.open).to.equal(true);
    expect(dialog.textContent).to.contain('no longer shown').and.not.to.contain('Person s1');
    expect(part(element, 'dialog-previous').textContent).to.contain('Person s0');
    part(element, 'dialog-next').click();
    await element.updateComplete;
    expect(find(element, '.title').textContent, 'what has taken its place').to.equal('Person s2');
  });

  for (const [place, hide] of [
    ['display: none', (box: HTMLElement) => (box.hidden = true)],
    ['visibility: hidden', (box: HTMLElement) => (box.style.visibility = 'hidden')],
    ['content-visibility: hidden', (box: HTMLElement) => (box.style.contentVisibility = 'hidden')],
  ] as const) {
    it(`does not open under ${place}, where it would block the page unseen [A23]`, async () => {
      const element = await carousel();
      hide(element.parentElement!);
      await element.openStory('s1');
      expect(has(element, 'dialog[open]')).to.equal(false);
      element.parentElement!.removeAttribute('style');
      element.parentElement!.hidden = false;
      await element.openStory('s1');
      expect(has(element, 'dialog[open]')).to.equal(true);
    });
  }

  it('is closed when its element is hidden, for it would block the page unseen [A23]', async () => {
    const element = await carousel();
    const dialog = await opened(element);
    element.parentElement!.hidden = true;
    await until(() => !dialog.open);
  });

  it('is closed when its element is moved, and can be opened again [A23]', async () => {
    const element = await carousel();
    const dialog = await opened(element);
    element.parentElement!.append(element);
    await ready(element);
    expect(dialog.open).to.equal(false);
    await element.openStory('s1');
    expect(dialog.matches(':modal')).to.equal(true);
  });

  it('throws nothing when the element is removed right after a story was opened [A23]', async () => {
    const faults: unknown[] = [];
    const onRejection = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      faults.push(event.reason);
    };
    addEventListener('unhandledrejection', onRejection);
    const first = await carousel();
    find(first, '.open').click();
    first.remove();
    await first.openStory('s1');
    const second = await carousel();
    const opening = second.openStory('s1');
    second.remove();
    await opening.catch((fault: unknown) => faults.push(fault));
    const third = await carousel();
    await opened(third);
    third.remove();
    await third.updateComplete;
    await nextFrame();
    removeEventListener('unhandledrejection', onRejection);
    expect(faults).to.be.empty;
  });

  it('collapses a card that is out of view, so that the row is no higher than its cards [A24]', async () => {
    const element = await carousel({ with: { expand: 'inline' } });
    const { height } = find(element, '.scroller').getBoundingClientRect();
    await element.openStory('s0');
    expect(find(element, '.scroller').getBoundingClientRect().height).to.be.greaterThan(height);
    await press(element, 'next');
    await until(() => find(element, '.scroller').getBoundingClientRect().height === height);
    expect(find(element, '.open').ariaExpanded).to.equal('false');
  });

  it('keeps an expanded card that has focus, or is still in view [A24]', async () => {
    const element = await carousel({ with: { expand: 'inline' }, width: 660 });
    await element.openStory('s1');
    await press(element, 'next');
    await nextFrame();
    expect(findAll(element, '.open')[1]!.ariaExpanded).to.equal('true');
    findAll(element, '.open')[1]!.focus({ preventScroll: true });
    await element.goTo('s5');
    await element.updateComplete;
    expect(findAll(element, '.open')[1]!.ariaExpanded).to.equal('true');
  });

  it('expands only its own card with expand=inline, downwards, and says so by aria-expanded [A24]', async () => {
    const element = await carousel({ with: { expand: 'inline' }, width: 660 });
    // A page that has been scrolled is scrolled on by the browser when something grows.
    element.parentElement!.style.minBlockSize = '150vh';
    scrollTo(0, 5);
    const [first, second] = findAll(element, '.card');
    const before = [first!, second!].map((card) => card.getBoundingClientRect());
    const button = find(element, '.open');
    expect(button.ariaExpanded).to.equal('false');
    await element.openStory('s0');
    expect(button.ariaExpanded).to.equal('true');
    expect(first!.textContent).to.contain('Two.');
    const after = [first!, second!].map((card) => card.getBoundingClientRect());
    expect(after[0]!.top).to.equal(before[0]!.top);
    expect(after[0]!.height).to.be.greaterThan(before[0]!.height);
    expect(after[1]!.height).to.equal(before[1]!.height);
    button.click();
    await element.updateComplete;
    expect(button.ariaExpanded).to.equal('false');
    expect(has(element, 'dialog')).to.equal(false);
  });

  it('is accessible with portraits to pick from and with rotation [A29]', async () => {
    const element = await carousel({ with: { picker: 'portraits', autoplay: 8 } });
    await expect(element).to.be.accessible();
  });

  it('is accessible with a story open over the page [A29]', async () => {
    const element = await carousel();
    await opened(element);
    await expect(element).to.be.accessible();
  });

  it('is accessible with a story open in its card [A29]', async () => {
    const inline = await carousel({ with: { expand: 'inline', heading: 'Stories' }, width: 960 });
    await inline.openStory('s1');
    await expect(inline).to.be.accessible();
  });

  it('names the dialog by an id inside the shadow root [A29]', async () => {
    const element = await carousel();
    const dialog = await opened(element);
    const id = dialog.getAttribute('aria-labelledby') ?? '';
    expect(find(element, `#${id}`).textContent.trim()).to.equal('Person s0');
    const attributes = ['aria-labelledby', 'aria-controls', 'aria-describedby', 'aria-owns'];
    for (const attribute of attributes) {
      for (const holder of findAll(element, `[${attribute}]`)) {
        for (const reference of holder.getAttribute(attribute)!.split(' ')) {
          expect(has(element, `#${reference}`), `${attribute}=${reference}`).to.equal(true);
        }
      }
    }
  });
});

describe('sharing', () => {
  const quotation = { id: 'a', quote: '“I packed.”', name: 'Carlos', url: 'https://a.example/c' };
  const text = '“I packed.”\nCarlos';
  const page = { href: 'https://partner.example/page?a=1', referrer: '', isFramed: false };

  /** A window, and what has been shared or copied there. */
  const shareIn = (navigator: Partial<Navigator>, shown: typeof page = page) => {
    const { href, referrer, isFramed } = shown;
    const place: object = { navigator, location: { href }, referrer, isFramed };
    return place as Parameters<typeof share>[1];
  };
  const clipboard = (copied: string[]) =>
    ({ writeText: async (words: string) => void copied.push(words) }) as unknown as Clipboard;
  const failing = (name: string) => () => Promise.reject(new DOMException('', name));

  it('opens the system’s share sheet where there is one [A36]', async () => {
    const shared: ShareData[] = [];
    const navigator = { share: async (data?: ShareData) => void shared.push(data ?? {}) };
    expect(await share(quotation, shareIn(navigator))).to.equal('shared');
    expect(shared).to.deep.equal([{ text, url: 'https://a.example/c' }]);
  });

  it('copies quote, name and link where there is no share sheet [A36]', async () => {
    const copied: string[] = [];
    const place = shareIn({ clipboard: clipboard(copied) });
    expect(await share(quotation, place)).to.equal('copied');
    expect(await share({ ...quotation, url: undefined }, place)).to.equal('copied');
    expect(copied).to.deep.equal([
      `${text}\nhttps://a.example/c`,
      `${text}\nhttps://partner.example/page?a=1#wmb-story=a`,
    ]);
  });

  it('copies where the share sheet is refused, as in a frame without permission [A36]', async () => {
    for (const name of ['NotAllowedError', 'InvalidStateError', 'DataError']) {
      const copied: string[] = [];
      const navigator = { share: failing(name), clipboard: clipboard(copied) };
      expect(await share(quotation, shareIn(navigator)), name).to.equal('copied');
      expect(copied).to.deep.equal([`${text}\nhttps://a.example/c`]);
    }
  });

  it('distinguishes a cancelled share sheet from a failure [A36]', async () => {
    const copied: string[] = [];
    const cancelled = { share: failing('AbortError'), clipboard: clipboard(copied) };
    expect(await share(quotation, shareIn(cancelled))).to.equal('cancelled');
    expect(copied).to.be.empty;
    expect(await share(quotation, shareIn({ share: failing('NotAllowedError') }))).to.equal(
      'failed',
    );
    expect(await share(quotation, shareIn({}))).to.equal('failed');
  });

  it('never links to a bare frame: to the page around it where that is known, else nowhere [A36]', async () => {
    const copied: string[] = [];
    const navigator = { clipboard: clipboard(copied) };
    const story = { ...quotation, url: undefined };
    const frame = { ...page, href: 'https://cdn.example/frame.html?element=x', isFramed: true };
    await share(story, shareIn(navigator, { ...frame, referrer: 'https://partner.example/page' }));
    await share(story, shareIn(navigator, { ...frame, referrer: 'https://partner.example/' }));
    await share(story, shareIn(navigator, frame));
    expect(copied).to.deep.equal([`${text}\nhttps://partner.example/page#wmb-story=a`, text, text]);
  });

  for (const [writeText, said] of [
    [() => Promise.resolve(), 'Copied.'],
    [() => Promise.reject(new DOMException('', 'NotAllowedError')), 'This could not be copied.'],
  ] as const) {
    it(`says “${said}” beside the button [A36]`, async () => {
      const element = await carousel({
        data: feedOf({ stories: [storyOf('a', { body: ['Text.'] })] }),
      });
      await opened(element);
      Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      part(element, 'share').click();
      const outcome = find(element, '.actions [role="status"]');
      await until(() => outcome.textContent !== '');
      Reflect.deleteProperty(navigator, 'share');
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(outcome.textContent).to.equal(said);
    });
  }
});
