import { css } from 'lit';

export const styles = css`
  .figures {
    --_gutter: var(--wmb-gap, 32px);
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
    gap: 0 var(--_gutter);
  }
  .figures[data-layout='stack'] {
    grid-template-columns: 100%;
  }
  @container widget (min-width: 552px) {
    .figures[data-layout='row'] {
      grid-auto-columns: minmax(0, 1fr);
      grid-template-columns: none;
      grid-auto-flow: column;
    }
    /* Numbers of any size stand on the line that the largest would. */
    .number::before {
      content: '\u200b' / '';
      font-size: min(var(--wmb-figure-size, 88px), 24cqi);
    }
  }

  .item {
    container-type: inline-size;
    border-block-start: 1px solid var(--_line);
    padding-block: 20px 24px;
  }
  .statement {
    display: grid;
    gap: 8px;
  }
  .figure {
    line-height: 1.1;
  }
  .number {
    font-size: min(
      var(--wmb-figure-size, 88px),
      24cqi,
      165cqi / var(--length, 1)
    );
    font-weight: 600;
  }
  .digits {
    letter-spacing: -0.02em;
    white-space: nowrap;
  }
  .affix {
    font-size: max(0.42em, 18px);
    font-weight: 500;
  }
  .aside,
  .more {
    margin-block-start: 8px;
  }
  .label {
    font-size: 18px;
    line-height: 1.35;
    text-wrap: balance;
  }
  .provenance .link {
    color: inherit;
  }
  /* The room of what comes later; its last line stays where it is. */
  .more {
    min-block-size: calc(32px + var(--_series, 0px) + var(--_ratio, 0px));
  }
  [data-series] {
    --_series: 125px;
  }
  [data-ratio] {
    --_ratio: 111px;
  }

  .skeleton :is(.figures, .item) {
    border-radius: 0;
    background: none;
  }
  .skeleton .number {
    inline-size: 60%;
    block-size: 64px;
  }
  .skeleton .label {
    block-size: 20px;
  }
`;
