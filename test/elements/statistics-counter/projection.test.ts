import { expect } from '@open-wc/testing';
import {
  type Clock,
  ProjectionController,
  projectedValue,
} from '../../../src/elements/statistics-counter/later/projection.js';
import { all, counter, figureIn, given, one, spaces, statisticOf, until } from './figures.js';

const july2013 = Date.UTC(2013, 6, 1);
const year = 31_556_952_000;
const growing = { value: 232e6, rate: 3_400_000 };

/** A clock that stands still until told otherwise, and counts who listens. */
const heldClock = () => {
  const listeners = new Set<() => void>();
  const clock: Clock & { time: number; tick: () => void; readonly listeners: Set<() => void> } = {
    time: july2013,
    listeners,
    now: () => clock.time,
    every: (_, callback) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    tick: () => listeners.forEach((listener) => listener()),
  };
  return clock;
};

/** An element of which only updates are counted. */
const heldHost = () => {
  const host = Object.assign(document.createElement('p'), {
    updates: 0,
    addController: (controller: { hostConnected?: () => void }) => controller.hostConnected?.(),
    removeController: () => {},
    requestUpdate: () => (host.updates += 1),
    updateComplete: Promise.resolve(true),
  });
  host.textContent = 'seen';
  document.body.append(host);
  return host;
};

describe('a projection', () => {
  it('B21: adds its rate for the time since the middle of its year, exactly', () => {
    expect(projectedValue(statisticOf(growing), july2013 + year)).to.equal('235400000');
    expect(projectedValue(statisticOf(growing), july2013 + 2 * year)).to.equal('238800000');
    const large = { value: '8889815748235620123.00', rate: '0.01' };
    expect(projectedValue(statisticOf(large), july2013 + year)).to.equal('8889815748235620123.01');
  });

  it('B28: passes from 1 through 0 below zero without minus zero', () => {
    const falling = statisticOf({ value: 1, rate: -1 });
    const at = (years: number) => projectedValue(falling, july2013 + years * year);
    expect([0.5, 1, 1.5, 2].map(at)).to.deep.equal(['1', '0', '0', '-1']);
  });

  it('B21: is made only with an explicit rate, of a year, and not before it', () => {
    expect(projectedValue(statisticOf(), july2013 + year)).to.equal(undefined);
    expect(projectedValue(statisticOf({ ...growing, year: undefined }), year)).to.equal(undefined);
    expect(projectedValue(statisticOf(growing), july2013 - 1)).to.equal(undefined);
    expect(projectedValue(statisticOf({ ...growing, value: null }), year)).to.equal(undefined);
  });

  it('B21: stands still while out of sight, paused or removed, and holds one timer for an hour', async () => {
    const [clock, host] = [heldClock(), heldHost()];
    const controller = new ProjectionController(host, clock);
    await until(() => clock.listeners.size > 0);
    for (let second = 1; second <= 3600; second += 1) {
      clock.time += 1000;
      clock.tick();
    }
    expect(clock.listeners.size).to.equal(1);
    expect(host.updates).to.equal(3600);
    expect(controller.now).to.equal(july2013 + 3_600_000);
    controller.isPaused = true;
    expect(clock.listeners.size).to.equal(0);
    controller.isPaused = false;
    expect(clock.listeners.size).to.equal(1);
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.listeners.size).to.equal(0);
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.listeners.size).to.equal(1);
    host.style.display = 'none';
    await until(() => clock.listeners.size === 0);
    host.style.display = '';
    await until(() => clock.listeners.size > 0);
    controller.hostDisconnected();
    expect(clock.listeners.size).to.equal(0);
    host.remove();
  });

  it('B21: is labelled so on screen and when read, and can be paused', async () => {
    const element = await counter([given(growing)]);
    await until(() => all(element, '[part=pause]').length);
    expect(spaces(one(element, '.statement').textContent)).to.match(
      /^\d{3},\d{3},\d{3} international migrants, projection from 2013, source: UN DESA$/,
    );
    const pause = one(element, '[part=pause]');
    expect(spaces(pause.textContent)).to.equal('Pause');
    pause.click();
    await element.updateComplete;
    expect(spaces(pause.textContent)).to.equal('Go on');
    await expect(element).to.be.accessible();
  });

  it('B21: is never shortened to millions, where it would stand still', () => {
    expect(figureIn('en', growing).numeral!.digits).to.equal('232');
  });
});
