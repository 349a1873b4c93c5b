import { css } from 'lit';

/** The filters, closed. */
export const styles = css`
  .chips {
    flex: 1 0 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    min-inline-size: 0;
  }
  /* What is open stands below all chips, though it comes directly after its own. */
  .chips > :not(.filter) {
    order: 1;
    flex: 1 0 100%;
  }
  .answer {
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .answer > :first-child {
    flex: 1 1 10em;
  }
  .answer > :not(:first-child, .filter) {
    flex: 1 0 100%;
  }
  /* One row that scrolls: what is open stays where it is. */
  @container widget (inline-size < 35em) {
    .chips {
      display: grid;
      grid-auto-columns: max-content;
      gap: 8px 0;
      padding: 5px;
      margin: -5px;
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scrollbar-width: none;
    }
    .chips > .filter {
      grid-row: 1;
      margin-inline-end: 8px;
    }
    .chips > :not(.filter, dialog) {
      position: sticky;
      inset-inline-start: 0;
      grid-area: 2 / 1 / auto / span 12;
      inline-size: 100cqi;
      margin-inline-end: -100cqi;
    }
  }
  .filter {
    flex: none;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 4px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: none;
    font-size: 0.875em;
    cursor: pointer;
    touch-action: manipulation;
  }
  .filter:hover {
    border-color: currentcolor;
  }
  .filter[aria-expanded]::after {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -2px;
  }
  .filter[aria-expanded='true'],
  .filter[data-chosen] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .filter[aria-expanded='true']::after {
    rotate: -135deg;
    translate: 0 2px;
  }
  .count {
    min-inline-size: 20px;
    padding-inline: 6px;
    border-radius: 10px;
    background: var(--_accent);
    color: var(--_accent-text);
    font-size: 0.857em;
    line-height: 20px;
    text-align: center;
  }
  @media (forced-colors: active) {
    .filter[data-chosen] {
      border-width: 3px;
    }
  }
  @media print {
    .filters,
    .filter {
      display: none;
    }
  }
`;
