import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { firstItems } from '../../src/feed/first-items.js';
import { feedOf } from '../support/feeds.js';
import { partialResponse } from '../support/partial-response.js';

const stories = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    name: 'N',
    headline: 'H',
    ...more,
  }));

const four = { name: 'stories', count: 4 };

describe('the first items of a feed', () => {
  const idsOf = async (text: string, cuts?: readonly number[]) => {
    const json = (await firstItems(partialResponse(text, cuts).response, four)) as
      { stories: readonly { readonly id: string }[] } | undefined;
    return json?.stories.map(({ id }) => id);
  };

  it('are returned as soon as they have arrived [A21]', async () => {
    const text = JSON.stringify(feedOf({ stories: stories(20, { name: '"A } and \\" ] [' }) }));
    expect(await idsOf(text, [text.indexOf('"s10"')])).to.deep.equal(['s0', 's1', 's2', 's3']);
  });

  it('are the whole list when it is shorter, whether or not the feed goes on after it [A21]', async () => {
    const text = JSON.stringify(feedOf({ stories: stories(2), events: [{}] }));
    expect(await idsOf(text, [text.indexOf('"events"')])).to.deep.equal(['s0', 's1']);
    expect(await idsOf(JSON.stringify(feedOf({ stories: [] })))).to.deep.equal([]);
  });

  it('are undefined if the list of stories is missing, linked or not JSON [A21]', async () => {
    expect(await idsOf('{"version":"1.0","events":[{"id":"a"}]}')).to.equal(undefined);
    for (const text of [
      '{"version":"1.0","stories":{"href":"stories.json"}}',
      '{"version":"1.0","statistics":{"stories":[{"id":"b"}]}}',
      '{"version":"1.0","stories":[{"id":"a",}]}',
    ]) {
      const told = await firstItems(partialResponse(text).response, four).catch(() => undefined);
      expect(told, text).to.equal(undefined);
    }
  });

  it('are not searched for after the first 250,000 characters [A21]', async () => {
    const text = JSON.stringify({ version: '1.0', long: 'a'.repeat(6e5), stories: stories(8) });
    expect(await idsOf(text, [3e5])).to.equal(undefined);
  });

  it('are a whole section as soon as it has ended, if all of it is asked for', async () => {
    const text = JSON.stringify({
      stories: stories(3),
      statistics: [{ id: 'a' }, { id: 'b' }],
      events: [{ id: 'c' }],
    });
    const { response } = partialResponse(text, [text.indexOf('"events"')]);
    const json = await firstItems(response, { name: 'statistics', count: Infinity });
    expect(json).to.deep.include({ statistics: [{ id: 'a' }, { id: 'b' }] });
  });

  it('are found behind a string that is cut at its escapes', async () => {
    const text = JSON.stringify({ name: '\\"[{\\', stories: stories(1), after: [] });
    for (let cut = 1; cut < text.indexOf('stories'); cut += 1) {
      const { response, goOn } = partialResponse(text, [cut]);
      const told = firstItems(response, four);
      setTimeout(goOn, 0);
      expect(await told, `cut at ${cut}`)
        .to.have.property('stories')
        .with.length(1);
    }
  });

  it('are of the feed’s own list, not of one with that name in another section', async () => {
    const text =
      '{"version":"1.0","statistics":[{"id":"a","stories":["c"]}],"stories":[{"id":"b"}],"events":';
    expect(await idsOf(text)).to.deep.equal(['b']);
  });

  it('are found in one pass, even if the response arrives byte by byte', async () => {
    const text = JSON.stringify({ version: '1.0', stories: stories(8, { body: '['.repeat(2e4) }) });
    const bytes = new TextEncoder().encode(text);
    let at = 0;
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) =>
      controller.enqueue(bytes.slice(at, (at += 1)));
    const json = await firstItems(new Response(new ReadableStream({ pull })), four);
    expect(json).to.have.property('stories').with.length(4);
  });

  it('are always the beginning of the list, whatever it contains and wherever the response is cut [A21]', async () => {
    const awkward = fc.string({ unit: fc.constantFrom(...'"\\{}[],:é\n', 'stories', '𝛼') });
    const item = fc.record({ id: awkward, name: awkward, body: fc.array(awkward) });
    await fc.assert(
      fc.asyncProperty(fc.array(item), awkward, fc.nat(400), async (list, language, cut) => {
        const text = JSON.stringify({ version: '1.0', language, stories: list, after: list });
        const { response, goOn } = partialResponse(text, cut > 0 && cut < text.length ? [cut] : []);
        const told = firstItems(response, four).catch(() => undefined);
        setTimeout(goOn, 0);
        const json = (await told) as { stories: readonly unknown[] } | undefined;
        if (json) expect(json.stories).to.deep.equal(list.slice(0, json.stories.length));
      }),
      { numRuns: 200 },
    );
  });
});
