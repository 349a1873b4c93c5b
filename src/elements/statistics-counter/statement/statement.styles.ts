import { css } from 'lit';

/** The looks of a figure's number, its qualifier and its interval. */
export const statementStyles = css`
  /* Between columns; the one before the first is cut off. */
  .figures {
    margin-inline: -8px;
    padding-inline: 8px;
    overflow: clip;
  }
  .item {
    position: relative;
  }
  .item::before {
    content: '';
    position: absolute;
    inset-block: 20px;
    inset-inline-start: calc(var(--_gutter) / -2);
    border-inline-start: 1px solid var(--_line);
  }

  .unselected {
    user-select: none;
  }
  .qualifier,
  .figures:has(.qualifier) .figure:not(:has(.qualifier))::before {
    color: var(--_muted);
    font-size: 18px;
    line-height: 1.3;
  }
  .qualifier {
    display: block;
  }
  /* Side by side, numbers stand on one line whether or not a word goes before them. */
  @container widget (min-width: 552px) {
    .figures:not([data-layout='stack']):has(.qualifier) .figure:not(:has(.qualifier))::before {
      content: '\\a0';
      display: block;
    }
    .missing::before {
      content: '\u200b' / '';
      font-size: min(var(--wmb-figure-size, 88px), 24cqi);
    }
  }
  /* Letters, which some scripts join. */
  .words .digits {
    letter-spacing: 0;
  }
  /* A long unit goes to the next line whole, also where words have no spaces between them. */
  .affix {
    word-break: keep-all;
  }

  .band {
    display: block;
    inline-size: min(100%, 240px);
    margin-block-start: 8px;
    overflow: visible;
  }
  .band:dir(rtl) {
    transform: scaleX(-1);
  }
  .line {
    stroke: var(--_accent);
    stroke-width: 1.25;
  }
  .mark {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .from {
    fill: var(--_surface);
    stroke: var(--_accent);
  }
  .to {
    fill: var(--_accent);
  }
  .interval {
    margin-block-start: -6px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .band {
      animation: settle 250ms ease-out;
    }
  }
  @keyframes settle {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .band {
      --_accent: CanvasText;
      --_surface: Canvas;
      --_text: CanvasText;
      forced-color-adjust: none;
    }
  }

  .missing {
    color: var(--_muted);
    font-size: 28px;
  }
`;
