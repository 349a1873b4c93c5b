import { css } from 'lit';

/** What only comes with the desk: below the list, on paper, and in colours that the reader's system forces. */
export const deskStyles = css`
  .month-heading {
    position: sticky;
    inset-block-start: var(--wmb-sticky-inset, 0);
    z-index: 1;
    background: var(--_surface);
  }
  .quiet {
    min-block-size: 32px;
    padding: 4px 0;
    border: 0;
    justify-content: start;
    color: var(--_accent);
    font-size: inherit;
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .quiet[aria-expanded='true'] {
    text-decoration-thickness: 2px;
  }
  .quiet:active {
    background: none;
  }
  .search,
  .month-view {
    flex-basis: 100%;
    padding-block-start: 8px;
  }
  .note .button {
    margin-block: 12px 24px;
  }
  .more {
    margin-block-end: 16px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  :is(p, .note) + .foot {
    margin-block-start: 16px;
  }
  @media print {
    .tools,
    .foot {
      display: none;
    }
    .month-heading {
      position: static;
      break-after: avoid;
    }
    .event {
      break-inside: avoid;
    }
    .event .chip {
      border-color: currentcolor;
      background: none;
      color: inherit;
    }
    .line {
      print-color-adjust: exact;
    }
    .links .link::after {
      content: ' ' attr(href) '\\200e';
    }
  }
`;
