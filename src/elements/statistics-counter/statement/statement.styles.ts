import { css } from 'lit';

/** The looks of a figure's number, its qualifier and its interval. */
export const statementStyles = css`
  .unselected {
    user-select: none;
  }
  /* A number in another language stands where the lines of the page begin. Engines differ on match-parent. */
  .statement:dir(ltr) > :is(.figure, .interval)[dir] {
    text-align: left;
  }
  .statement:dir(rtl) > :is(.figure, .interval)[dir] {
    text-align: right;
  }
  .qualifier,
  [data-qualified] .figure:not(.qualified)::before {
    color: var(--_muted);
    font-size: 1.125em;
    line-height: 1.3;
  }
  .qualifier {
    display: block;
  }
  /* Side by side, numbers stand on one line whether or not a word goes before them. */
  @container widget (min-width: 34.5em) {
    [data-qualified]:not([data-layout='stack']) .figure:not(.qualified)::before {
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
    font-size: 1.75em;
  }
`;
