import { css } from 'lit';

/** The row of cards, before a reader does anything with it: styles of that come with its code. */
export const styles = css`
  .scroller {
    --_gap: var(--wmb-gap, 24px);
    --_columns: 1;
    display: grid;
    grid: auto / auto-flow calc((100% + var(--_gap)) / var(--_columns) - var(--_gap));
    align-items: start;
    gap: var(--_gap);
    padding-inline-end: var(--_peek, 0px);
    /* Nothing to scroll up or down: a wheel turned that way is the page's. */
    overflow: auto hidden;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }
  /* On a phone the next card peeks in, so that the row is seen to go on. */
  .scroller:not([data-count='1']) {
    --_peek: clamp(0px, 100cqi - 260px, 36px);
  }
  @container widget (min-width: 37.5em) {
    .scroller:not([data-count='1']) {
      --_columns: 2;
      --_peek: 0px;
    }
    .controls[data-count='2']:empty {
      display: none;
    }
  }
  @container widget (min-width: 56.25em) {
    .scroller:not([data-count='1'], [data-count='2']) {
      --_columns: 3;
    }
    .controls[data-count='3']:empty {
      display: none;
    }
  }
  @container widget (min-width: 82.5em) {
    .scroller:not([data-count='1'], [data-count='2'], [data-count='3']) {
      --_columns: 4;
    }
    .controls[data-count='4']:empty {
      display: none;
    }
  }
  @container widget (min-width: 112.5em) {
    .scroller:not([data-count='1'], [data-count='2'], [data-count='3'], [data-count='4']) {
      --_columns: 5;
    }
    .controls[data-count='5']:empty {
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
  /* A single story is told beside its portrait, and so is each on a phone in landscape. */
  @container widget (min-width: 37.5em) {
    [data-count='1'] .card {
      grid: repeat(9, auto) 1fr / min(40%, 320px) 1fr;
      column-gap: var(--_gap);
      font-size: clamp(1em, 2cqi, 1.25em);
    }
    [data-count='1'] .portrait {
      grid-row: 1 / -1;
    }
  }
  @media (max-height: 480px) {
    @container widget (min-width: 30em) {
      .scroller:not([data-count='1']) {
        --_columns: 1;
      }
      .card {
        grid: repeat(9, auto) 1fr / min(40%, 240px) 1fr;
        column-gap: var(--_gap);
      }
      .card .portrait {
        grid-row: 1 / -1;
      }
    }
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

  .controls {
    min-block-size: 44px;
    margin-block-start: 16px;
  }
  .rotating {
    min-block-size: 44px;
    margin-block: -8px 12px;
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
