import type { CarouselHost } from '../host.js';
import { isRightToLeft } from './measure-row.js';
import type { Navigation } from './navigation.js';

/** Keys act on the row itself and in the picker. Keys typed inside a story are the story's. */
const isOurs = (target: EventTarget | undefined): target is Element =>
  target instanceof Element && target.matches('.scroller, .dot, .thumbnail');

const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && !shiftKey;

/** Left and right move by a story, in the direction of writing; Home and End go to the first and the last. */
export const listenToKeys = ({ element, stories }: CarouselHost, navigation: Navigation): void => {
  const actions: Readonly<Record<string, (right: 1 | -1) => Promise<void>>> = {
    ArrowRight: (right) => navigation.pressStep(right),
    ArrowLeft: (right) => navigation.pressStep(right === 1 ? -1 : 1),
    Home: () => navigation.press(0),
    End: () => navigation.press(stories().length - 1),
  };
  element.addEventListener('keydown', (event) => {
    const [target] = event.composedPath();
    const action = actions[event.key];
    if (!action || !isPlain(event) || !isOurs(target)) return;
    event.preventDefault();
    void action(isRightToLeft(target) ? -1 : 1);
  });
};
