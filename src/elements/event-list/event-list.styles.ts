import { css } from 'lit';

export const styles = css`
  .month-heading {
    position: sticky;
    inset-block-start: var(--wmb-sticky-inset, 0);
    z-index: 1;
    padding-block: 8px;
    background: var(--_surface);
    color: var(--_muted);
    font-size: 14px;
  }
  .month-heading:lang(en, fr, es, de, it, pt) {
    letter-spacing: 0.02em;
  }
  .group + .group {
    margin-block-start: 24px;
  }
  .event {
    display: grid;
    grid-template-columns: 56px minmax(0, 1fr);
    gap: 4px 16px;
    padding-block: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .date {
    display: flex;
    flex-direction: column;
    align-items: center;
    align-self: start;
    gap: 2px;
    padding-block-start: 2px;
    line-height: 1.1;
    text-align: center;
  }
  .day {
    font-size: 28px;
    font-weight: 600;
  }
  .month {
    color: var(--_accent);
    font-size: 14px;
  }
  .month-name {
    padding-block: 4px;
    border-block-end: 2px solid var(--_accent);
    font-size: 20px;
    font-weight: 600;
  }
  .line {
    inline-size: 7px;
    block-size: 24px;
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
  .event:is(.past, .cancelled, .postponed) .date > * {
    color: var(--_muted);
  }
  .body {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .title {
    font-size: clamp(18px, 16px + 0.6cqi, 22px);
  }
  .cancelled .title {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .facts > :not(:last-child)::after {
    content: '\\00a0\\00b7 ';
    color: var(--_muted);
  }
  .zone,
  .place {
    color: var(--_muted);
  }
  .summary {
    max-inline-size: 66ch;
    margin-block-start: 4px;
  }
  .chips,
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .links {
    align-items: center;
    column-gap: 16px;
  }
  .links .link {
    padding-block: 4px;
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
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-block-end: 8px;
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
  @container widget (min-width: 640px) {
    .event {
      grid-template-columns: 80px minmax(0, 1fr);
      gap: 4px 24px;
      padding-block: 24px;
    }
    .day {
      font-size: 36px;
    }
    .month-name {
      font-size: 24px;
    }
  }

  .skeleton .event > * {
    min-block-size: 64px;
  }

  @media (forced-colors: active) {
    .line {
      forced-color-adjust: none;
      --_accent: CanvasText;
    }
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
`;
