import { expect } from '@open-wc/testing';
import { projectedValue } from '../../../../src/elements/statistics-counter/projection/projected-value.js';
import { ProjectionController } from '../../../../src/elements/statistics-counter/projection/projection-controller.js';
import { pageEnvironment } from '../../../../src/widget/environment.js';
import { all, counter, given, HeldClock, one, spaces, statisticOf, until } from '../figures.js';
import { hidePage } from '../../../support/hidden-page.js';

const july2013 = Date.UTC(2013, 6, 1);
const year = 31_556_952_000;
const growing = { value: 232e6, rate: 3_400_000 };

/** An element of which only updates are counted. */
const heldHost = (clock: HeldClock) => {
  const host = Object.assign(document.createElement('p'), {
    updates: 0,
    environment: { ...pageEnvironment, clock },
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
  it('adds its rate for the time since the middle of its year, with all digits [B21]', () => {
    expect(projectedValue(statisticOf(growing), july2013 + year)).to.equal('235400000');
    expect(projectedValue(statisticOf(growing), july2013 + 2 * year)).to.equal('238800000');
    const large = { value: '8889815748235620123.00', rate: '0.01' };
    expect(projectedValue(statisticOf(large), july2013 + year)).to.equal('8889815748235620123.01');
  });

  it('passes from 1 through 0 below zero without minus zero [B28]', () => {
    const falling = statisticOf({ value: 1, rate: -1 });
    const at = (years: number) => projectedValue(falling, july2013 + years * year);
    expect([0.5, 1, 1.5, 2].map(at)).to.deep.equal(['1', '0', '0', '-1']);
  });

  it('needs a rate and a year, and does not start before that year [B21]', () => {
    expect(projectedValue(statisticOf(), july2013 + year)).to.equal(undefined);
    expect(projectedValue(statisticOf({ ...growing, year: undefined }), year)).to.equal(undefined);
    expect(projectedValue(statisticOf(growing), july2013 - 1)).to.equal(undefined);
    expect(projectedValue(statisticOf({ ...growing, value: null }), year)).to.equal(undefined);
  });

  it('stops while out of view, paused or removed, and has one timer in an hour [B21]', async () => {
    const clock = new HeldClock(july2013);
    const host = heldHost(clock);
    const controller = new ProjectionController(host);
    await until(() => clock.timers > 0);
    for (let second = 1; second <= 3600; second += 1) clock.elapse(1000);
    expect(clock.timers).to.equal(1);
    expect(host.updates).to.equal(3600);
    expect(controller.now).to.equal(july2013 + 3_600_000);
    controller.isPaused = true;
    expect(clock.timers).to.equal(0);
    controller.isPaused = false;
    expect(clock.timers).to.equal(1);
    const show = hidePage();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.timers).to.equal(0);
    show();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.timers).to.equal(1);
    host.style.display = 'none';
    await until(() => clock.timers === 0);
    host.style.display = '';
    await until(() => clock.timers > 0);
    controller.hostDisconnected();
    expect(clock.timers).to.equal(0);
    host.remove();
  });

  it('is labelled as a projection, visibly and for screen readers, and can be paused [B21]', async () => {
    const clock = new HeldClock(july2013 + year);
    const element = await counter([given(growing)], { environment: { clock } });
    await until(() => all(element, '[part=pause]').length);
    expect(spaces(one(element, '.statement').textContent)).to.equal(
      '235,400,000 international migrants, projection from 2013, source: UN DESA',
    );
    const pause = one(element, '[part=pause]');
    expect(spaces(pause.textContent)).to.equal('Pause');
    pause.click();
    await element.updateComplete;
    expect(spaces(pause.textContent)).to.equal('Go on');
    await expect(element).to.be.accessible();
  });
});
