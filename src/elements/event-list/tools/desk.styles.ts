import { css } from 'lit';

/** What only comes with the desk: below the list, on paper, and in colours that the reader's system forces. */
export const deskStyles = css`
  .month-heading {
    position: sticky;
    inset-block-start: var(--wmb-sticky-inset, 0);
    z-index: 1;
    background: var(--_surface);
  }
  .line {
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
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .quiet {
    min-block-size: 32px;
    padding: 4px 0;
    border: 0;
    color: var(--_accent);
    font-size: inherit;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .quiet:active {
    background: none;
  }
  .search,
  .month-view {
    flex-basis: 100%;
  }
  .more {
    margin-block-end: 16px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  @media print {
    .tools,
    .foot {
      display: none;
    }
    .month-heading {
      position: static;
      break-after: avoid;
    }
    .event {
      break-inside: avoid;
    }
    .links .link::after {
      content: ' ' attr(href);
    }
  }
  @media (forced-colors: active) {
    .line {
      forced-color-adjust: none;
      --_accent: CanvasText;
    }
  }
`;
