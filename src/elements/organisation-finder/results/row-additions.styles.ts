import { css } from 'lit';

/** What a row says beside what it always says. */
export const styles = css`
  .row:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .opener:hover {
    color: var(--_accent);
  }
  [aria-expanded='true'] .plus {
    background-size:
      100% 2px,
      0 0;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
  .where > :first-child {
    flex: 1 1 auto;
  }
  .why {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
  }
  .aside {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
  }
  .distance {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 0.875em;
  }
  /* The journey line: from here, open, to there, filled. */
  .distance .journey {
    inline-size: 32px;
    block-size: 7px;
    background:
      radial-gradient(circle at 3.5px 50%, transparent 2px, var(--_accent) 2.5px 3px, transparent 3.5px) no-repeat,
      radial-gradient(circle at calc(100% - 3.5px) 50%, var(--_accent) 3px, transparent 3.5px) no-repeat,
      linear-gradient(var(--_accent) 0 0) center / calc(100% - 14px) 1px no-repeat;
  }
  .distance .journey:dir(rtl) {
    transform: scaleX(-1);
  }
  .old::before {
    content: '!';
    display: inline-block;
    inline-size: 18px;
    margin-inline-end: 8px;
    border: 1px solid;
    border-radius: 50%;
    font-size: 0.75em;
    line-height: 16px;
    text-align: center;
  }
  .opening {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 0.875em;
  }
  .opening::before {
    content: '';
    flex: none;
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid var(--_muted);
    border-radius: 50%;
  }
  .opening[data-opening='open'] {
    color: var(--_second);
    font-weight: 600;
  }
  .opening[data-opening='open']::before {
    border-color: var(--_second);
    background: var(--_second);
  }
`;
