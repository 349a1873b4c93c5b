import type { Carousel } from '../carousel.js';
import type { Moves } from './moves.js';

/** Keys count on the row itself and in the picker: what is typed inside a story is the story's. */
const isOurs = (target: EventTarget | undefined): boolean =>
  target instanceof Element && target.matches('.scroller, .dot, .thumbnail');

const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && !shiftKey;

/** Left and right move a story, as they are written; Home and End go to the first and the last. */
export const heedKeys = ({ host, stories }: Carousel, moves: Moves): void => {
  const actions: Readonly<Record<string, () => Promise<void>>> = {
    ArrowRight: () => moves.pressStep(moves.row.isRightToLeft ? -1 : 1),
    ArrowLeft: () => moves.pressStep(moves.row.isRightToLeft ? 1 : -1),
    Home: () => moves.press(0),
    End: () => moves.press(stories().length - 1),
  };
  const heed = (event: KeyboardEvent): void => {
    if (!isPlain(event) || !isOurs(event.composedPath()[0]) || !actions[event.key]) return;
    event.preventDefault();
    void actions[event.key]?.();
  };
  host.addEventListener('keydown', heed);
};
