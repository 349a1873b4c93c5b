import { css } from 'lit';

/** The search field, and the plain buttons and notes around the results. */
export const styles = css`
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
  .quiet {
    min-block-size: 44px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .from {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
  }
  [part='result-line'] span,
  .suggestion .link {
    display: inline-block;
  }
  .failure {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent);
  }
  @media (forced-colors: active) {
    .plus {
      forced-color-adjust: none;
    }
  }
  @media print {
    [role='search'],
    .plus,
    .quiet,
    .suggestion {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
