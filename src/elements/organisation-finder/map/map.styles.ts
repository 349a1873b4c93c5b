import { css } from 'lit';

/** The map: its ground, and what stands around it. */
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
  .stage {
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
  .stage:active {
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
  .map-controls {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: flex;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
  }
  .map-button {
    display: grid;
    place-items: center;
    min-inline-size: 40px;
    min-block-size: 40px;
    padding: 0 10px;
    border: 0;
    border-radius: inherit;
    background: none;
    font-size: 14px;
    cursor: pointer;
    touch-action: manipulation;
  }
  .map-button:hover {
    color: var(--_accent);
  }
  .map-button + .map-button {
    border-inline-start: 1px solid var(--_line);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .minus {
    background-size:
      100% 2px,
      0 0;
  }
  .map-chosen {
    display: grid;
    gap: 0 16px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent);
  }
  .map-chosen li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  .map-chosen .quiet {
    font-size: 16px;
    text-align: start;
  }
  .map-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
  }
  .map-foot p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .map-source {
    font-size: 12px;
  }
  .on-map {
    margin-block: -10px;
  }
  .on-map[aria-pressed='true'] {
    color: inherit;
    font-weight: 600;
  }
  .row:has(.on-map[aria-pressed='true']) {
    margin-inline-start: -15px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent);
  }

  @container widget (inline-size < 420px) {
    .map-controls {
      position: static;
      justify-self: start;
      inline-size: fit-content;
      margin-block-start: 8px;
    }
  }
  @media (forced-colors: active) {
    .stage,
    .map-controls {
      border: 1px solid;
    }
    .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    .borders {
      stroke: GrayText;
    }
    .map-button .plus {
      background: ButtonText;
      clip-path: polygon(42% 0, 58% 0, 58% 42%, 100% 42%, 100% 58%, 58% 58%, 58% 100%, 42% 100%, 42% 58%, 0 58%, 0 42%, 42% 42%);
    }
    .map-button .minus {
      clip-path: inset(42% 0);
    }
  }
  @media print {
    .map {
      display: none;
    }
  }
`;
