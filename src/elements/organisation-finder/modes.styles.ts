import { css } from 'lit';

/** Colours forced by the reader, and paper. To come last. */
export const styles = css`
  @media (forced-colors: active) {
    .plus {
      forced-color-adjust: none;
    }
    .filter[data-chosen] {
      border-width: 3px;
    }
    .panel,
    .chosen {
      border: 1px solid;
    }
    .cross {
      background: ButtonText;
      clip-path: polygon(42% 0, 58% 0, 58% 42%, 100% 42%, 100% 58%, 58% 58%, 58% 100%, 42% 100%, 42% 58%, 0 58%, 0 42%, 42% 42%);
    }
  }
  @media print {
    .field,
    .filters,
    .plus,
    .quiet,
    .panel,
    .active,
    .kept,
    .suggestion,
    .corrections,
    [part='correction'],
    [part='directions'] {
      display: none;
    }
    .details > :has(> .keep) {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
