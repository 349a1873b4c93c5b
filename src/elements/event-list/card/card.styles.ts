import { css } from 'lit';

export const cardStyles = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    overflow: clip;
    color: var(--_muted);
  }
  .when {
    flex: 100%;
    color: var(--_text);
  }
  /* Firefox breaks what is not to wrap where its direction changes. */
  .unbroken {
    display: inline-block;
  }
  s .unbroken {
    text-decoration: line-through;
  }
  .event {
    display: grid;
    grid-template-columns: clamp(56px, 12cqi, 80px) minmax(0, 1fr);
    column-gap: clamp(12px, 4cqi, 24px);
    padding-block: clamp(16px, 3cqi, 24px);
    border-block-start: 1px solid var(--_line);
  }
  .date,
  .body {
    display: grid;
    align-content: start;
    gap: 4px;
  }
  .date {
    justify-items: center;
    line-height: 1.1;
  }
  .day,
  .month-name {
    font-weight: 600;
  }
  .day {
    font-size: clamp(1.75em, 1.5em + 1.5cqi, 2.25em);
  }
  .month,
  .weekday {
    font-size: 0.875em;
  }
  .month {
    color: var(--_accent);
  }
  .weekday {
    color: var(--_muted);
  }
  .month-name {
    border-block-end: 2px solid var(--_accent);
    font-size: 1.375em;
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
  .title {
    font-size: clamp(1.125em, 1em + 0.6cqi, 1.375em);
  }
  /* In the gap before it: at the beginning of a line that is outside, and cut off. */
  .facts > :not(.when)::before {
    margin-inline: -0.65em 0.4em;
    content: '\\00b7';
  }
  .summary,
  .description {
    max-inline-size: 66ch;
  }
  .description > summary {
    padding-block: 4px;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .links > * {
    padding-block: 4px;
  }
  .title > .chip {
    font-size: 0.75em;
    font-weight: initial;
    vertical-align: 0.1em;
  }
  .chip::first-letter {
    text-transform: uppercase;
  }
  .chip.now {
    background: var(--_second);
    color: var(--_surface);
  }
  .chip:is(.cancelled, .postponed, .moved, .tentative) {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .event:is(.past, .cancelled, .postponed) .date > * {
    color: var(--_muted);
  }
  .cancelled .title {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  @container (width < 17.5em) {
    .event {
      display: block;
    }
    .date {
      grid-auto-flow: column;
      justify-content: start;
      align-items: baseline;
      padding-block-end: 8px;
    }
    .line {
      align-self: center;
      margin-inline: 8.5px;
      rotate: -90deg;
    }
    .line:dir(rtl) {
      rotate: 90deg;
    }
  }
`;
