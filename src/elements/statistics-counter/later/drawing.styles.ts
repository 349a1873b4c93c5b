import { css } from 'lit';

/** The looks of what is drawn from figures: intervals, people, lines, and the data of a line. */
export const drawing = css`
  .band {
    position: relative;
    block-size: 9px;
    margin-block: 16px 8px;
    max-inline-size: 240px;
  }
  .band::before {
    content: '';
    position: absolute;
    inset: 0;
    background:
      radial-gradient(circle at 4.5px, transparent 3px, var(--_accent) 3.5px 4px, transparent 4.5px)
        no-repeat,
      radial-gradient(circle at calc(100% - 4.5px), var(--_accent) 4px, transparent 4.5px) no-repeat,
      linear-gradient(var(--_accent) 0 0) center / calc(100% - 18px) 1px no-repeat;
  }
  .band:dir(rtl)::before,
  .sparkline:dir(rtl) {
    transform: scaleX(-1);
  }
  .mark {
    position: absolute;
    inset-block: -3px;
    inset-inline-start: calc(var(--place) - 1px);
    border-inline-start: 2px solid var(--_text);
  }
  @media (prefers-reduced-motion: no-preference) {
    .band {
      animation: settle 250ms ease-out;
    }
  }
  @keyframes settle {
    from {
      opacity: 0;
    }
  }

  .pictogram {
    flex: none;
    align-self: start;
    block-size: auto;
    margin-block-start: 16px;
    overflow: visible;
  }
  .one {
    fill: var(--_accent);
  }
  .other {
    fill: var(--_line);
  }
  .ratio,
  .change {
    margin-block-start: 8px;
    font-size: 14px;
  }
  .change {
    margin-block-start: 12px;
  }
  .sparkline {
    flex: none;
    inline-size: min(100%, 240px);
    margin-block: 8px 4px;
    overflow: visible;
  }
  .sparkline polyline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.25;
    vector-effect: non-scaling-stroke;
  }
  .from {
    fill: var(--_surface);
    stroke: var(--_accent);
  }
  .to {
    fill: var(--_accent);
  }

  .data summary {
    display: inline-block;
    padding-block: 5px;
    list-style: none;
  }
  .data summary::-webkit-details-marker {
    display: none;
  }
  .data summary::before {
    content: '+';
    display: inline-block;
    inline-size: 1em;
  }
  .data[open] summary::before {
    content: '\\2212';
  }
  .data table {
    border-collapse: collapse;
    font-size: 14px;
  }
  .data :is(th, td) {
    padding-block: 4px;
    padding-inline: 0 24px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }

  @media (forced-colors: active) {
    .band,
    .sparkline,
    .pictogram {
      --_accent: CanvasText;
      --_surface: Canvas;
      --_text: CanvasText;
      forced-color-adjust: none;
    }
    .other {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
