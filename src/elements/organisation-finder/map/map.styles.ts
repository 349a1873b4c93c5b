import { css } from 'lit';

/** The map. What begins with `leaflet-` is Leaflet's own sheet (BSD-2-Clause), cut to what laying tiles needs. */
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
  .labels,
  .way-there {
    pointer-events: none;
  }
  .label {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    translate: calc(var(--x) - var(--anchor)) calc(var(--y) - 50%);
    font-size: 12px;
    line-height: 1;
    white-space: nowrap;
  }
  .label[data-kind='country'] {
    color: var(--_muted);
    letter-spacing: 0.06em;
  }
  /* Towns lie on coasts: paper keeps the lines off their letters. */
  .label[data-kind='town'] {
    font-weight: 500;
    text-shadow:
      0 0 3px var(--earth),
      0 0 3px var(--earth);
  }
  .label[data-kind]:lang(ar, fa, ur, hi, bn) {
    letter-spacing: 0;
  }
  .way {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5px;
  }
  .from {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2px;
  }
  .pins {
    pointer-events: none;
  }
  .pin {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: var(--width);
    block-size: var(--width);
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_surface);
    font-size: 13px;
    font-weight: 600;
    line-height: 1;
    translate: calc(var(--x) - 50%) calc(var(--y) - 50%);
    pointer-events: auto;
    cursor: pointer;
  }
  .pin::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background: var(--_second);
  }
  .pins {
    isolation: isolate;
  }
  .pin:not([data-many])::before {
    inset: 5px;
  }
  .pin:is(:hover, :focus-visible)::before {
    background: color-mix(in oklab, var(--_second) 80%, var(--_text));
  }
  .pin[aria-pressed='true'] {
    z-index: 1;
    color: var(--_accent-text);
  }
  .pin[aria-pressed='true']::before {
    background: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .pin:focus-visible {
    z-index: 2;
    outline-offset: 0;
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

  .leaflet-container {
    overflow: hidden;
  }
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-layer {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .leaflet-tile {
    inline-size: auto;
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    visibility: hidden;
    user-select: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }

  @container widget (inline-size < 420px) {
    .map-controls {
      position: static;
      justify-self: start;
      inline-size: fit-content;
      margin-block-start: 8px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .pin {
      animation: arrive 200ms ease-out backwards;
    }
    @keyframes arrive {
      from {
        opacity: 0;
        scale: 0.6;
      }
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
    .pin {
      color: ButtonText;
    }
    .pin::before {
      border: 2px solid ButtonText;
      background: ButtonFace;
    }
    .pin[aria-pressed='true']::before {
      border-color: Highlight;
      outline-color: Highlight;
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
