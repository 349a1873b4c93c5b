import { css } from 'lit';

/** The looks of what comes after the figures themselves. */
export const styles = css`
  .more {
    display: flex;
    flex-direction: column;
  }
  .digits {
    position: relative;
  }
  /* The empty text after the slash keeps the digits on their way from being read. */
  .digits[data-now]::after {
    content: attr(data-now);
    content: attr(data-now) / '';
    position: absolute;
    inset: 0;
    direction: ltr;
    text-align: end;
  }
  .digits[data-now] > .final {
    opacity: 0;
  }

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

  .data summary,
  .action {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 14px;
    cursor: pointer;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
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
  .action:hover {
    text-decoration-thickness: 2px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-block-start: auto;
  }
  .action[part='copy'],
  .action[part='pause'] {
    color: var(--_muted);
  }
  .onwards {
    inline-size: 7px;
    block-size: 7px;
    border: solid currentcolor;
    border-width: 1.5px 1.5px 0 0;
    rotate: 45deg;
  }
  .onwards:dir(rtl) {
    rotate: -135deg;
  }
  .notice {
    color: var(--_muted);
    font-size: 14px;
  }

  @media print {
    .figures .more {
      min-block-size: 0;
    }
    .item {
      break-inside: avoid;
    }
    .digits[data-now]::after {
      content: none;
    }
    .digits[data-now] > .final {
      opacity: 1;
    }
    .actions,
    .data:not([open]) {
      display: none;
    }
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
