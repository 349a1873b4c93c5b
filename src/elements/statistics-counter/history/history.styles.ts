import { css } from 'lit';

/** The looks of what is drawn from figures: people, lines, and the data of a line. */
export const historyStyles = css`
  .sparkline:dir(rtl) {
    transform: scaleX(-1);
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
    font-size: 0.875em;
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
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    inline-size: min(100%, 240px);
    font-size: 0.875em;
    line-height: 1.35;
  }
  .end {
    display: grid;
  }
  .end .muted {
    font-size: 1em;
  }
  .end:last-child {
    text-align: end;
  }
  .sparkline polyline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.25;
    vector-effect: non-scaling-stroke;
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
    font-size: 0.875em;
  }
  .data :is(th, td) {
    padding-block: 4px;
    padding-inline: 0 24px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }

  @media (forced-colors: active) {
    .sparkline,
    .pictogram {
      --_accent: CanvasText;
      --_surface: Canvas;
      forced-color-adjust: none;
    }
    .other {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
