import { css } from 'lit';

/** The looks of what comes after the figures themselves. */
export const interactionStyles = css`
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
    font-size: 0.875em;
    cursor: pointer;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
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
    font-size: 0.875em;
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
`;
