import { css } from 'lit';

export const styles = css`
  .month-heading {
    padding-block: 8px;
    color: var(--_muted);
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
    gap: 2px;
    padding-block-start: 2px;
    line-height: 1.1;
  }
  .day {
    font-size: clamp(28px, 24px + 1.5cqi, 36px);
    font-weight: 600;
  }
  .month {
    color: var(--_accent);
    font-size: 14px;
  }
  .month-name {
    padding-block: 4px;
    border-block-end: 2px solid var(--_accent);
    font-size: 22px;
    font-weight: 600;
  }
  .line {
    block-size: 24px;
  }
  .title {
    font-size: clamp(18px, 16px + 0.6cqi, 22px);
  }
  .facts > :not(:last-child)::after {
    content: '\\00a0\\00b7 ';
    color: var(--_muted);
  }
  .place {
    color: var(--_muted);
  }
  .summary {
    max-inline-size: 66ch;
    margin-block-start: 4px;
  }
  .links {
    align-content: center;
    min-block-size: 32px;
  }
  .skeleton .event > * {
    min-block-size: 64px;
  }
`;
