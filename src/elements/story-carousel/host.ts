import type { ReactiveControllerHost } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Story } from '../../model/contract.js';
import type { Environment } from '../../widget/environment.js';
import type { CardContext } from './cards/card.js';

/** What the parts of the carousel may ask of the element itself: its settings, its nodes, its clock. */
export interface CarouselElement extends ReactiveControllerHost, HTMLElement {
  readonly autoplay: number;
  readonly drag: boolean;
  readonly expand: 'dialog' | 'inline';
  readonly loop: boolean;
  readonly picker: 'dots' | 'portraits';
  readonly plainRoles: boolean;
  readonly environment: Environment;
  readonly hasUpdated: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The carousel as its parts see it: none of them imports its class. */
export interface CarouselHost {
  readonly element: CarouselElement;
  readonly msg: MsgFn;
  /** The stories shown, in order. */
  readonly stories: () => readonly Story[];
  /** What cards are drawn from now. */
  readonly cards: () => CardContext;
  /** How many stories are drawn at first. */
  readonly firstCount: () => number;
  /** Lets portraits be fetched for a reader who saves data. */
  readonly showPortraits: () => void;
}

/** The slides that are whole cards, in order: not those of the skeleton, and no outlines. */
export const wholeSlidesOf = ({ renderRoot }: CarouselElement): readonly Element[] => [
  ...renderRoot.querySelectorAll('.slide[data-story]:not(.far > *)'),
];

/** Whether something shown over the page from here would be seen: nothing around the element hides it. */
export const canBeSeen = (element: CarouselElement): boolean =>
  element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
