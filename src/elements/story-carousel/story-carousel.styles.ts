import { css } from 'lit';

/** How first content looks. What is only on paper, in motion or drawn later is in the later sheet. */
export const styles = css`
  .scroller {
    --_gap: var(--wmb-gap, 24px);
    --_columns: 1;
    display: grid;
    grid: auto / auto-flow calc((100% + var(--_gap)) / var(--_columns) - var(--_gap));
    align-items: start;
    gap: var(--_gap);
    /* Nothing to scroll up or down: a wheel turned that way is the page's. */
    overflow: auto hidden;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }
  @container widget (min-width: 600px) {
    .scroller:not([data-count='1']) {
      --_columns: 2;
    }
    /* Alone, a story is told beside its portrait. */
    [data-count='1'] .card {
      grid: repeat(9, auto) 1fr / min(40%, 320px) 1fr;
      column-gap: var(--_gap);
      font-size: clamp(16px, 2cqi, 20px);
    }
    [data-count='1'] .portrait {
      grid-row: 1 / -1;
    }
    .controls[data-count='2']:empty {
      display: none;
    }
  }
  @container widget (min-width: 900px) {
    .scroller:not([data-count='1'], [data-count='2']) {
      --_columns: 3;
    }
    .controls[data-count='3']:empty {
      display: none;
    }
  }
  .slide {
    position: relative;
    scroll-snap-align: start;
  }

  .card {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .portrait {
    inline-size: 100%;
    aspect-ratio: 4 / 5;
    margin-block-end: 8px;
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_raised);
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: var(--focus, 50% 50%);
  }
  .name {
    font-size: clamp(20px, 16px + 1.6cqi, 28px);
    line-height: 1.15;
  }
  .role,
  .journey {
    color: var(--_muted);
    font-size: 14px;
  }
  .headline {
    font-size: clamp(18px, 16px + 0.5cqi, 22px);
    line-height: 1.35;
    text-wrap: balance;
  }
  .quote {
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_accent);
  }
  .quote,
  .summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 8;
    max-inline-size: 62ch;
    overflow: hidden;
  }
  article p:empty,
  .print-only,
  .controls[data-count='1'] {
    display: none;
  }
  /* Headlines side by side begin on one line, whoever has no journey to tell. */
  .scroller.journeys .journey {
    display: flex;
  }
  .open {
    padding: 10px 0;
    margin-block: -6px;
    border: 0;
    background: none;
    text-align: start;
    text-decoration-line: underline;
  }
  @media (scripting: none) {
    .print-only {
      display: inline;
    }
    /* What only scripts fill or answer. */
    .open,
    div:empty {
      display: none;
    }
  }

  .journey {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 24px;
  }
  .line {
    display: flex;
    flex: 0 1 64px;
    min-inline-size: 28px;
    block-size: 9px;
    background: linear-gradient(var(--_accent) 0 0) center / calc(100% - 16px) 1px no-repeat;
  }
  .line::before,
  .line::after {
    content: '';
    aspect-ratio: 1;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
  }
  .line::after {
    margin-inline-start: auto;
    background: var(--_accent);
  }
  .visually-hidden + .line::before,
  .line:last-child::after {
    content: none;
  }

  .controls {
    min-block-size: 44px;
    margin-block-start: 16px;
  }
  .rotating {
    min-block-size: 44px;
    margin-block: -10px 4px;
  }
  .skeleton :has(*) {
    overflow: hidden;
    background: none;
  }
  .skeleton bdi {
    display: block;
    inline-size: 9em;
  }
  .skeleton .summary bdi {
    inline-size: 62ch;
    block-size: 9em;
  }
`;
