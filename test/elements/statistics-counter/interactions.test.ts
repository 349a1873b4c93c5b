import { expect } from '@open-wc/testing';
import { all, counter, frame, given, next, one, until } from './figures.js';

describe('interactions of figures', () => {
  it('announce nothing while counting, replaying and projecting [B3, B21]', async () => {
    const element = await counter([given(), given({ id: 'b', rate: '1000000000000000' })], {
      duration: 60,
      replay: true,
    });
    const heard: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const within = target instanceof Element ? target : target.parentElement;
        const live = within?.closest('[aria-live], [aria-atomic], [role], output');
        if (live && live.getAttribute('role') !== 'img') heard.push(live.outerHTML);
      }
    });
    observer.observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await next(element, 'wmb-count-end');
    one(element, '[part=replay]').click();
    await next(element, 'wmb-count-end');
    // A projection looks at the clock each second, and then draws other digits.
    await until(() => all(element, '[part=pause]').length);
    const projected = () => all(element, '.number')[1]!.textContent;
    const before = projected();
    await until(() => projected() !== before);
    await frame();
    observer.disconnect();
    expect(heard).to.deep.equal([]);
    expect(all(element, '[role=status]')).to.have.length(1);
  });

  it('leave the figures unchanged if they fail to load [B38]', async () => {
    const { IntersectionObserver } = globalThis;
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    try {
      const element = await counter([given()], { duration: 100 });
      expect(one(element, '.number').textContent).to.equal('232 million');
      await element.count();
      await frame();
      expect(one(element, '.digits').hasAttribute('data-now')).to.equal(false);
    } finally {
      globalThis.IntersectionObserver = IntersectionObserver;
    }
  });
});
