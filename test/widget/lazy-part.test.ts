import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { LazyPart } from '../../src/widget/lazy-part.js';
import { type Held, held } from '../support/held.js';

/** A part whose code arrives, or fails, when a test says so, and how often it was asked for. */
const heldPart = () => {
  const requests: Held<string>[] = [];
  let updates = 0;
  const host = { requestUpdate: () => (updates += 1) } as unknown as ReactiveControllerHost;
  const part = new LazyPart(host, () => {
    const request = held<string>();
    requests.push(request);
    return request.promise;
  });
  return { part, requests, updates: () => updates };
};

describe('a part that is loaded later', () => {
  it('is asked for once, however often it is wanted, and redraws its element when it is there', async () => {
    const { part, requests, updates } = heldPart();
    expect(part.current).to.equal(undefined);
    expect(requests).to.have.length(0);
    const loads = [part.load(), part.load()];
    expect([part.current, updates()]).to.deep.equal([undefined, 0]);
    requests[0]!.resolve('map');
    expect(await Promise.all(loads)).to.deep.equal(['map', 'map']);
    expect([part.current, part.hasFailed, updates()]).to.deep.equal(['map', false, 1]);
    expect(await part.load()).to.equal('map');
    expect(requests).to.have.length(1);
  });

  it('never rejects, says that it failed, and is asked for again the next time', async () => {
    const { part, requests, updates } = heldPart();
    const load = part.load();
    requests[0]!.reject(new Error('offline'));
    expect(await load).to.equal(undefined);
    expect([part.current, part.hasFailed, updates()]).to.deep.equal([undefined, true, 1]);
    const again = part.load();
    requests[1]!.resolve('map');
    expect(await again).to.equal('map');
    expect([part.current, part.hasFailed, updates()]).to.deep.equal(['map', false, 2]);
  });

  it('never rejects where making it throws at once', async () => {
    const host = { requestUpdate: () => {} } as unknown as ReactiveControllerHost;
    const part = new LazyPart(host, () => {
      throw new Error('broken');
    });
    expect(await part.load()).to.equal(undefined);
    expect(part.hasFailed).to.equal(true);
  });
});
