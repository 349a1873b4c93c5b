import { css } from 'lit';

/** On paper, and in forced colours. */
export const printStyles = css`
  @media (forced-colors: active) {
    .line {
      forced-color-adjust: none;
      --_accent: CanvasText;
    }
  }
  @media print {
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
    .description::details-content {
      content-visibility: visible;
    }
    .links :not([part='map-link']).link::after {
      content: ' ' attr(href) '\\200e';
    }
    .tools,
    .foot {
      display: none;
    }
    .month-heading {
      position: static;
      break-after: avoid;
    }
  }
`;
