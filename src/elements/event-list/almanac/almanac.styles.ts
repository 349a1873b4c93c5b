import { css } from 'lit';

/** What only some events need: comes with the almanac. */
export const almanacStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    align-items: center;
    min-block-size: 52px;
    padding-block-end: 8px;
  }
  .event:is(.past, .cancelled, .postponed) .date > * {
    color: var(--_muted);
  }
  .chip.now {
    background: var(--_second);
    color: var(--_surface);
  }
  .chip.cancelled,
  .chip.postponed,
  .chip.moved {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .cancelled .title {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .tools > * {
    padding-block: 4px;
  }
  .chip::first-letter {
    text-transform: uppercase;
  }
  .line {
    inline-size: 7px;
    background:
      radial-gradient(
          circle at 50% 3.5px,
          transparent 2px,
          var(--_accent) 2.5px 3px,
          transparent 3.5px
        )
        no-repeat,
      radial-gradient(circle at 50% calc(100% - 3.5px), var(--_accent) 3px, transparent 3.5px)
        no-repeat,
      linear-gradient(var(--_accent) 0 0) center / 1px calc(100% - 14px) no-repeat;
  }
  @container (width < 280px) {
    .line {
      align-self: center;
      margin-inline: 8.5px;
      rotate: -90deg;
    }
    .line:dir(rtl) {
      rotate: 90deg;
    }
  }
  @media (forced-colors: active) {
    .line {
      forced-color-adjust: none;
      --_accent: CanvasText;
    }
  }
`;
