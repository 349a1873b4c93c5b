import { css } from 'lit';

export const filterPanelStyles = css`
  .quiet[aria-expanded='true'] {
    text-decoration-thickness: 2px;
  }
  .quiet:active {
    background: none;
  }
  .note .button {
    margin-block: 12px 24px;
  }
  .search {
    display: grid;
    flex-basis: 100%;
    gap: 12px;
    padding-block: 8px 16px;
  }
  .field {
    display: grid;
    gap: 4px;
    font-size: 0.875em;
  }
  .field input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_muted);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    font-size: 1.2857em;
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
    font-size: 0.875em;
  }
  .option {
    min-block-size: 36px;
    padding: 4px 12px;
    gap: 8px;
    font-size: 0.875em;
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
    font-size: 0.857em;
  }
  .option:not([aria-pressed='true']) .count {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .option[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .search {
      display: none;
    }
  }
`;
