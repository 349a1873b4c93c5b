import { css } from 'lit';

/** On paper every story stands once, under the last one, with its address written out. */
export const styles = css`
  @media print {
    .line {
      print-color-adjust: exact;
    }
    .scroller .journey:empty {
      display: none;
    }
    .scroller {
      display: block;
      margin: 0;
      padding: 0;
      overflow: visible;
    }
    .scroller > :nth-child(n) {
      display: block;
      content-visibility: visible;
    }
    .slide {
      break-inside: avoid;
      margin-block-end: 24px;
    }
    .card {
      display: grid;
      grid-template-columns: 160px 1fr;
      grid-template-rows: repeat(8, auto) 1fr;
      column-gap: 24px;
    }
    .portrait {
      grid-row: 1 / -1;
      margin: 0;
    }
    .quote,
    .summary,
    .print-only {
      display: block;
    }
    /* Beneath the words, at the side where they begin, and itself from left to right (isolated). */
    .card > span .link::after {
      content: '\\2066' attr(href) '\\2069';
      display: inline-block;
      inline-size: 100%;
      color: var(--_muted);
      font-size: 0.875em;
    }
    .open,
    .controls,
    .rotating {
      display: none;
    }
  }
`;
