import { css } from 'lit';

export const monthPanelStyles = css`
  .month-view {
    flex-basis: 100%;
    max-inline-size: 420px;
    padding-block: 8px 16px;
  }
  .month-bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  .month-bar strong {
    text-align: center;
  }
  .month-view table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .month-view th {
    padding-block: 8px;
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 400;
  }
  .month-view td {
    padding: 0;
  }
  .cell {
    position: relative;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 0;
    border: 0;
    border-radius: var(--_control-radius);
    background: none;
    cursor: pointer;
  }
  .cell:hover {
    background: var(--_raised);
  }
  .cell.outside {
    color: var(--_muted);
  }
  .cell.marked {
    font-weight: 600;
  }
  .cell.during::before,
  .cell.begins::after {
    content: '';
    position: absolute;
    background: var(--_accent);
  }
  .cell.during::before {
    inset-block-end: 5px;
    inset-inline: 0;
    block-size: 1px;
  }
  .cell.begins::after {
    inset-block-end: 2px;
    inset-inline-start: calc(50% - 3px);
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
  }
  .cell[aria-current='date'] {
    box-shadow: inset 0 0 0 1px var(--_second);
  }
  [aria-selected='true'] .cell {
    background: var(--_accent);
    color: var(--_accent-text);
  }
  [aria-selected='true'] .cell::before,
  [aria-selected='true'] .cell::after {
    background: currentcolor;
  }
  .chevron {
    inline-size: 10px;
    block-size: 10px;
    border: solid currentcolor;
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }
  .chevron.back,
  .chevron:dir(rtl) {
    rotate: -135deg;
  }
  .chevron.back:dir(rtl) {
    rotate: 45deg;
  }
  @media (forced-colors: active) {
    .cell.during::before,
    .cell.begins::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
    [aria-selected='true'] .cell {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .month-view {
      display: none;
    }
  }
`;
