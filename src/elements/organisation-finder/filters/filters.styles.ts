import { css } from 'lit';

/** The filters, closed. */
export const styles = css`
  .filters {
    /* Room for the focus ring in a box that cuts. */
    padding: 5px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
    /* A shade at the side where there are more; paper that scrolls along covers it where there are not. */
    background:
      linear-gradient(to right, var(--_surface) 50%, transparent) -1px 0 / 49px 100% no-repeat local,
      linear-gradient(to left, var(--_surface) 50%, transparent) calc(100% + 1px) 0 / 49px 100% no-repeat local,
      linear-gradient(to right, var(--_line), transparent) left / 16px 100% no-repeat,
      linear-gradient(to left, var(--_line), transparent) right / 16px 100% no-repeat;
  }
  .chips {
    display: flex;
    gap: 8px;
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
    .filters {
      display: none;
    }
  }
`;
