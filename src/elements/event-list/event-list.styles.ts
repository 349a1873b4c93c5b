import { css } from 'lit';

export const styles = css`
  .month-heading {
    position: sticky;
    inset-block-start: var(--wmb-sticky-inset, 0);
    z-index: 1;
    padding-block: 8px;
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .group + .group {
    margin-block-start: 24px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    align-items: center;
    min-block-size: 52px;
    padding-block-end: 8px;
  }
  .tools > * {
    padding-block: 4px;
  }
  .quiet {
    min-block-size: 32px;
    padding: 4px 0;
    border: 0;
    justify-content: start;
    color: var(--_accent);
    font-size: inherit;
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
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
  :is(p, .note) + .foot {
    margin-block-start: 16px;
  }
  .skeleton > * {
    background: none;
  }
  .skeleton > * > * {
    min-block-size: 64px;
  }
`;
