import { css } from 'lit';

/** Everything an organisation says of itself. */
export const styles = css`
  .details {
    position: relative;
    display: grid;
    gap: 16px;
    margin-block: 8px 16px;
    padding-inline-start: 24px;
  }
  /* The journey line, from the name to the last word. */
  .details::before {
    content: '';
    position: absolute;
    inset-block: 6px;
    inset-inline-start: 4px;
    border-inline-start: 1px solid var(--_accent);
  }
  .details::after {
    content: '';
    position: absolute;
    inset-block-end: 4px;
    inset-inline-start: 0;
    inline-size: 9px;
    block-size: 9px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .summary {
    max-inline-size: 65ch;
    max-block-size: 40em;
    overflow-y: auto;
  }
  .alert {
    padding: 12px 16px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_accent-soft);
  }
  .contacts {
    display: grid;
    gap: 4px;
  }
  .contacts li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
    min-block-size: 32px;
  }
  .contacts .link {
    font-size: 1.125em;
  }
  /* Within the link, so that its line runs on. */
  .contacts .unbroken {
    display: inline;
  }
  .kind,
  .block dt {
    flex: 0 0 160px;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .facts {
    display: grid;
    gap: 12px;
  }
  .block {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 16px;
  }
  .block dd {
    flex: 1 1 240px;
    max-inline-size: 65ch;
  }
  /* Places and services, one under the other. */
  .parts {
    display: grid;
    gap: 24px;
  }
  .parts li {
    overflow-wrap: anywhere;
  }
  .parts .facts {
    margin-block-start: 8px;
  }
  .hours {
    border-spacing: 0;
    font-size: 0.875em;
  }
  .hours th {
    padding-block: 2px;
    padding-inline: 0 24px;
    font-weight: 400;
    overflow-wrap: normal;
    text-align: start;
    vertical-align: top;
    white-space: nowrap;
  }
  .hours td {
    padding: 2px 0;
  }
  .unbroken {
    display: inline-block;
    white-space: nowrap;
  }
  .hours [data-today] {
    font-weight: 600;
  }
  .hours [data-today] th {
    font-weight: 600;
  }
  .foot,
  .corrections {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  @container widget (inline-size < 26.25em) {
    .details {
      padding-inline-start: 16px;
    }
    .contacts {
      gap: 12px;
    }
    .kind,
    .block dt {
      flex-basis: 100%;
    }
    .hours th {
      padding-inline-end: 12px;
      white-space: normal;
    }
    .hours .unbroken {
      white-space: normal;
    }
  }
  @container widget (inline-size < 15.625em) {
    .hours :is(tbody, tr, th, td) {
      display: block;
    }
    .hours td {
      padding-block-end: 8px;
    }
  }
  @media print {
    .corrections,
    [part='correction'],
    [part='directions'] {
      display: none;
    }
  }
`;
