import { css } from 'lit';

export const styles = css`
  .scroller.draggable {
    cursor: grab;
  }
  .scroller.dragged {
    scroll-snap-type: none;
    scroll-behavior: auto;
    cursor: grabbing;
    user-select: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .picker,
  .count {
    flex: 1;
  }
  .picker {
    display: flex;
    min-inline-size: 160px;
  }
  .dot {
    position: relative;
    flex: 0 1 44px;
    min-inline-size: 24px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: linear-gradient(var(--_line) 0 0) center / 100% 1px no-repeat;
    cursor: pointer;
  }
  .dot::before {
    content: '';
    position: absolute;
    inset: calc(50% - 6px);
    border: 1.5px solid var(--_muted);
    border-radius: 50%;
    background: var(--_surface);
  }
  .dot:hover::before {
    border-color: var(--_accent);
  }
  .dot[aria-current='true']::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .chevron {
    inline-size: 10px;
    block-size: 10px;
    border: solid currentcolor;
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }
  [part='previous'] .chevron,
  .chevron:dir(rtl) {
    rotate: -135deg;
  }
  [part='previous'] .chevron:dir(rtl) {
    rotate: 45deg;
  }

  .thumbnails {
    display: flex;
    flex: 1 1 160px;
    gap: 8px;
    padding: 5px;
    margin-inline-start: -5px;
    min-inline-size: 0;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
  }
  .thumbnail {
    position: relative;
    flex: none;
    inline-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_control-radius);
    background: none;
    cursor: pointer;
  }
  .thumbnail .portrait {
    margin: 0;
    border-radius: inherit;
    opacity: 0.7;
  }
  .thumbnail-picture {
    display: block;
    border-radius: inherit;
  }
  .thumbnail:is(:hover, [aria-current='true']) .portrait {
    opacity: 1;
  }
  .thumbnail[aria-current='true'] {
    box-shadow: 0 0 0 2px var(--_surface), 0 0 0 4px var(--_accent);
  }

  .rotating {
    display: flex;
    justify-content: end;
  }
  /* As its neighbours, but paler: what can't be pressed keeps its shape. */
  .bar .button[aria-disabled='true'] {
    border-style: solid;
    border-color: var(--_line);
    opacity: 0.55;
  }

  .scroller {
    /* Room for focus rings, which would be cut off at the row's edge. */
    --_room: min(6px, var(--_gap));
    margin: calc(-1 * var(--_room));
    padding: var(--_room);
    padding-inline-end: calc(var(--_room) + var(--_peek, 0px));
    scroll-padding-inline: var(--_room);
    overscroll-behavior-x: contain;
  }
  .deferred,
  .far {
    content-visibility: auto;
    contain-intrinsic-block-size: 1px;
  }
  .group {
    display: contents;
  }
  /* Twelve columns of the row's own width: see slide-groups.ts. */
  .far {
    display: grid;
    grid: auto / auto-flow calc((100% + var(--_gap)) / 12 - var(--_gap));
    grid-column: span 12;
    align-items: start;
    gap: inherit;
    scroll-snap-align: start;
  }
  .far > .slide {
    scroll-snap-align: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .scroller {
      scroll-behavior: smooth;
    }
  }
  /* A way that leads nowhere known fades. */
  .line:last-child {
    background-image: linear-gradient(to right, var(--_accent), transparent);
  }
  .line:last-child:dir(rtl) {
    background-image: linear-gradient(to left, var(--_accent), transparent);
  }

  @media (forced-colors: active) {
    .line {
      --_accent: CanvasText;
      forced-color-adjust: none;
    }
    .dot[aria-current='true']::before {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    .thumbnail[aria-current='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
