import { css } from 'lit';

/** The map's window, and the ground in it. */
export const styles = css`
  .map {
    --sea: color-mix(in oklab, var(--_second) 6%, var(--_surface));
    /* By night, raised paper is too near to the sea. */
    --earth: light-dark(var(--_raised), color-mix(in oklab, var(--_text) 7%, var(--_raised)));
    --coast: color-mix(in oklab, var(--_second) 38%, var(--_surface));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .window {
    position: relative;
  }
  .map-canvas {
    position: relative;
    overflow: hidden;
    block-size: clamp(160px, 54cqi, 480px);
    border-radius: var(--_control-radius);
    background: var(--sea);
    cursor: grab;
    /* One finger scrolls the page; two are ours. */
    touch-action: pan-x pan-y;
    user-select: none;
  }
  .map-canvas:active {
    cursor: grabbing;
  }
  .moving,
  .tiles,
  .labels,
  .pins,
  .outline,
  .way-there {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .tiles[hidden] {
    display: none;
  }
  .tiles,
  .moving {
    transform-origin: var(--about, 50% 50%);
    translate: var(--move, 0);
    scale: var(--grow, 1);
  }
  .outline,
  .way-there {
    overflow: visible;
  }
  .world {
    transform: translate(var(--x), var(--y)) scale(var(--scale));
    transform-origin: 0 0;
  }
  .land,
  .borders {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .land {
    fill: var(--earth);
    stroke: var(--coast);
    stroke-width: 1px;
  }
  .borders {
    fill: none;
    stroke: light-dark(var(--_line), color-mix(in oklab, var(--_text) 22%, var(--earth)));
    stroke-width: 1px;
  }

  /* Where there is room, the map lies beside the list, and stays while the list scrolls. */
  @container widget (inline-size >= 68em) {
    .finder:has(.map) {
      grid: auto-flow dense / repeat(2, minmax(0, 1fr));
      column-gap: 32px;
    }
    .finder:has(.map) > * {
      grid-column: 1 / -1;
    }
    .finder:has(.map) > .answer {
      display: contents;
    }
    .finder:has(.map) > .answer ~ *,
    .answer > * {
      grid-column: 1;
    }
    .answer > :first-child {
      align-self: center;
    }
    .answer > .filter {
      grid-column: 2;
      justify-self: end;
    }
    /* Beside it stand notes, the list, its button and what follows. */
    .answer > .map {
      position: sticky;
      inset-block-start: 16px;
      grid-area: auto / 2 / span 3 / auto;
      align-self: start;
    }
  }

  @media (forced-colors: active) {
    .map-canvas {
      border: 1px solid;
    }
    .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    .borders {
      stroke: GrayText;
    }
  }
  @media print {
    .map {
      display: none;
    }
  }
`;
