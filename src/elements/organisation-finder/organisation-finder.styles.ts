import { css } from 'lit';

export const styles = css`
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .search {
    display: grid;
    gap: 8px;
  }
  .label {
    font-size: 14px;
    color: var(--_muted);
  }
  .field {
    inline-size: 100%;
    min-block-size: 56px;
    padding: 8px 0;
    border: 0;
    border-block-end: 2px solid var(--_text);
    border-radius: 0;
    background: none;
    font-size: clamp(20px, 14px + 2.2cqi, 30px);
    line-height: 1.3;
    appearance: none;
  }
  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .field::-webkit-search-cancel-button {
    appearance: none;
    inline-size: 20px;
    block-size: 20px;
    margin-inline: 12px;
    background:
      linear-gradient(currentcolor 0 0) center / 100% 2px no-repeat,
      linear-gradient(currentcolor 0 0) center / 2px 100% no-repeat;
    rotate: 45deg;
    cursor: pointer;
  }
  .field:focus {
    border-color: var(--_accent);
  }
  .filters {
    /* As high as what will stand in it, so that nothing moves when it comes. */
    min-block-size: 54px;
    /* Room for the focus ring in a box that cuts. */
    padding: 5px;
    margin: -5px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
  }
  .result-line {
    color: var(--_muted);
    font-size: 14px;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    padding-block: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .row:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .name {
    font-size: clamp(18px, 15px + 0.9cqi, 22px);
    line-height: 1.25;
  }
  .opener {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 16px;
    inline-size: 100%;
    padding: 4px 0;
    border: 0;
    background: none;
    font-weight: 600;
    line-height: inherit;
    text-align: start;
    cursor: pointer;
  }
  .opener:hover {
    color: var(--_accent);
  }
  .plus {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    background:
      linear-gradient(var(--_accent) 0 0) center / 100% 2px no-repeat,
      linear-gradient(var(--_accent) 0 0) center / 2px 100% no-repeat;
  }
  [aria-expanded='true'] .plus {
    background-size:
      100% 2px,
      0 0;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
  .services {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    color: var(--_second);
    font-size: 14px;
  }
  .services li:not(:last-child)::after {
    content: '·';
    margin-inline-start: 8px;
    color: var(--_muted);
  }
  .quiet {
    min-block-size: 44px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 14px;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .more {
    justify-self: start;
  }
  .skeleton p {
    block-size: 20px;
    max-inline-size: 320px;
    margin-block: 12px;
  }
  .skeleton p:first-child {
    max-inline-size: none;
    block-size: 56px;
  }

  @media (forced-colors: active) {
    .plus {
      forced-color-adjust: none;
    }
  }
  @media print {
    .search,
    .filters,
    .plus,
    .quiet {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
