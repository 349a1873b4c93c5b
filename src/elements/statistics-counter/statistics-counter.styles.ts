import { css } from 'lit';

export const styles = css`
  /* Each figure has half a gutter around it, and lines above and before it that meet. */
  .figures {
    --_inset: calc(var(--wmb-gap, 32px) / 2);
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(min(100%, 260px + var(--_inset) * 2), 1fr)
    );
    /* Never further than the box's own padding: a page must not scroll sideways. */
    margin-inline: calc(min(var(--_inset), var(--wmb-padding, 16px)) * -1);
    /* Cuts the line before the first column off, and leaves room for the focus. */
    clip-path: inset(0 calc(min(var(--_inset), var(--wmb-padding, 16px)) - 8px));
    overflow-x: clip;
  }
  /* On paper the box has no padding. */
  @media print {
    .figures {
      margin-inline: 0;
    }
  }
  .figures[data-layout='stack'] {
    grid-template-columns: 100%;
  }
  @container widget (min-width: 34.5em) {
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
    display: flex;
    flex-direction: column;
    border: 0 solid var(--_line);
    border-block-start-width: 1px;
    border-inline-start-width: 1px;
    margin-inline-start: -1px;
    padding-block: 20px 24px;
    padding-inline: var(--_inset);
  }
  /* Of very many figures, what is far from view is laid out when it comes near. */
  [data-many] > .item {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 320px;
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
    font-size: 1.125em;
    line-height: 1.35;
    text-wrap: balance;
  }
  .provenance .link {
    color: inherit;
  }
  .provenance:not(:focus-within) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  /* The room of what comes later, down to the foot of the row. */
  .more {
    flex: 1 0 auto;
    min-block-size: calc(32px + var(--_series, 0px) + var(--_ratio, 0px));
  }
  [data-series] {
    --_series: 169px;
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
    block-size: min(var(--wmb-figure-size, 88px), 24cqi);
  }
  .skeleton .label {
    block-size: 24px;
    margin-block-start: 16px;
  }
  .skeleton .provenance {
    display: block;
    block-size: 42px;
    margin-block-start: 8px;
  }

  @media print {
    [data-many] > .item {
      content-visibility: visible;
    }
    .provenance:not(:focus-within) {
      display: block;
    }
  }
`;
