import { css } from 'lit';

export const styles = css`
  @page {
    size: A4 landscape;
    margin: 10mm;
  }
  body {
    margin: 0;
    color: #000;
    background: #fff;
    font: 16px / 1.4 system-ui, sans-serif;
  }
  article {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 24mm;
    padding-block: 3mm;
    border-block-end: 1px solid #999;
    break-inside: avoid;
  }
  h2 {
    margin: 0 0 4px;
    font-size: 22px;
    line-height: 1.2;
  }
  h3 {
    margin: 12px 0 4px;
    font-size: 18px;
    line-height: 1.2;
  }
  .alert {
    padding-inline-start: 8px;
    border-inline-start: 3px solid;
  }
  p {
    margin: 0;
  }
  .address,
  .number bdi {
    font-size: 20px;
  }
  .number a {
    color: inherit;
    text-decoration: none;
  }
  .number span {
    color: #444;
  }
  table {
    margin-block-start: 4px;
    border-spacing: 0;
  }
  th {
    padding: 0;
    padding-inline-end: 16px;
    font-weight: 400;
    text-align: start;
  }
  td {
    padding: 0;
  }
  .unbroken {
    display: inline-block;
    white-space: nowrap;
  }
`;
