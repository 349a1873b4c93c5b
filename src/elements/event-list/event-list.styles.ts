import { css } from 'lit';

export const styles = css`
  .month-heading,
  .facts {
    color: var(--_muted);
  }
  .when {
    display: block;
    color: var(--_text);
  }
  .month-heading {
    padding-block: 8px;
    font-size: 14px;
  }
  .group + .group {
    margin-block-start: 24px;
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
    font-size: clamp(28px, 24px + 1.5cqi, 36px);
  }
  .month {
    color: var(--_accent);
    font-size: 14px;
  }
  .month-name {
    border-block-end: 2px solid var(--_accent);
    font-size: 22px;
  }
  .line {
    block-size: 24px;
  }
  .title {
    font-size: clamp(18px, 16px + 0.6cqi, 22px);
  }
  .facts > :not(.when, :last-child)::after {
    content: '\\00a0\\00b7 ';
  }
  .summary {
    max-inline-size: 66ch;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .links > * {
    padding-block: 4px;
  }
  .coming {
    visibility: hidden;
  }
  @container (width < 280px) {
    .event {
      display: block;
    }
    .date {
      grid-auto-flow: column;
      justify-content: start;
      align-items: baseline;
      padding-block-end: 8px;
    }
  }
  .skeleton > * {
    background: none;
  }
  .skeleton > * > * {
    min-block-size: 64px;
  }
`;
