import { expect } from '@open-wc/testing';
import { thirdShift } from '../../../../src/elements/organisation-finder/quick-exit/quick-exit.js';

type Key = Partial<KeyboardEventInit> & { readonly type?: string };

/** What a reader's hands do, and how often that leaves the page. */
const hands = () => {
  let time = 0;
  let left = 0;
  const hear = thirdShift(
    () => (left += 1),
    () => time,
  );
  const say = ({ type = 'keydown', key = 'Shift', ...init }: Key) =>
    hear(new KeyboardEvent(type, { key, ...init }));
  const tap = (held = 80, init: Key = {}) => {
    say({ ...init, shiftKey: true });
    time += held;
    say({ ...init, type: 'keyup' });
    time += 100;
  };
  return { say, tap, hear, left: () => left, wait: (length: number) => (time += length) };
};

describe('three presses of Shift', () => {
  it('leave the page when they follow each other without another key', () => {
    const { tap, left } = hands();
    tap();
    tap();
    expect(left()).to.equal(0);
    tap();
    expect(left()).to.equal(1);
  });

  it('leave the page once: the fourth press starts a new count', () => {
    const { tap, left } = hands();
    for (let press = 0; press < 5; press += 1) tap();
    expect(left()).to.equal(1);
  });

  it('do not leave when they are far apart, as an input method is switched', () => {
    const { tap, left, wait } = hands();
    for (let press = 0; press < 6; press += 1) {
      tap();
      wait(1200);
    }
    expect(left()).to.equal(0);
  });

  it('do not leave when Shift is held: for a capital, a click, or while thinking', () => {
    const { say, tap, hear, left } = hands();
    for (const other of ['A', 'ArrowRight', 'Tab']) {
      say({ shiftKey: true });
      say({ key: other, shiftKey: true });
      say({ key: other, type: 'keyup', shiftKey: true });
      say({ type: 'keyup' });
    }
    for (let press = 0; press < 3; press += 1) {
      say({ shiftKey: true });
      hear(new PointerEvent('pointerdown'));
      say({ type: 'keyup' });
    }
    for (let press = 0; press < 3; press += 1) tap(600);
    expect(left()).to.equal(0);
  });

  it('do not leave with another modifier, nor while words are composed', () => {
    const { tap, left } = hands();
    for (const init of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      for (let press = 0; press < 3; press += 1) tap(80, init);
    }
    for (let press = 0; press < 3; press += 1) tap(80, { isComposing: true });
    expect(left()).to.equal(0);
  });

  it('count one press that repeats as one', () => {
    const { say, left } = hands();
    for (let press = 0; press < 9; press += 1) say({ shiftKey: true, repeat: press > 0 });
    say({ type: 'keyup' });
    expect(left()).to.equal(0);
  });
});
