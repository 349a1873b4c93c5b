import { css } from 'lit';

/** What only an open tool needs: comes with it. */
export const toolStyles = css`
  .menu {
    flex-basis: 100%;
    padding: 8px 16px;
    border-inline-start: 2px solid var(--_accent);
    background: var(--_raised);
  }
  .menu li {
    display: flex;
    align-items: center;
    min-block-size: 36px;
  }
  .menu button {
    text-align: start;
  }
  .menu textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 14px;
  }
  .search {
    display: grid;
    gap: 12px;
    padding-block-end: 16px;
  }
  .field {
    display: grid;
    gap: 4px;
    font-size: 14px;
  }
  .field input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_muted);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    font-size: 18px;
  }
  .facet {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .facet legend {
    padding: 0 0 4px;
    font-size: 14px;
  }
  .option {
    min-block-size: 36px;
    padding: 4px 12px;
    gap: 8px;
    font-size: 14px;
  }
  .option[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }
  .option:disabled {
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
  }
  .count {
    font-size: 12px;
  }
  .option:not([aria-pressed='true']) .count {
    color: var(--_muted);
  }
  .month-view {
    max-inline-size: 420px;
    padding-block-end: 16px;
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
    font-size: 12px;
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
    .option[aria-pressed='true'],
    [aria-selected='true'] .cell {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .menu,
    .search,
    .month-view {
      display: none;
    }
  }
`;
