import { css } from 'lit';

/** The field and what is kept, once there is something to do. */
export const styles = css`
  .field::-webkit-search-cancel-button {
    appearance: none;
    inline-size: 20px;
    block-size: 20px;
    margin-inline: 12px;
    background:
      linear-gradient(currentcolor 0 0) center / 100% 2px no-repeat,
      linear-gradient(currentcolor 0 0) center / 2px 100% no-repeat;
    rotate: 45deg;
    cursor: pointer;
  }
  .field:focus {
    border-color: var(--_accent);
  }
  .quiet {
    min-block-size: 44px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .none {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    padding-block: 24px;
  }
  .none p {
    flex: 1 0 100%;
    font-size: 1.125em;
  }
  .from,
  .kept {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
  }
  .kept {
    padding: 8px 16px;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  .keep[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  [part='result-line'] span,
  .suggestion .link {
    display: inline-block;
  }
  .print-frame {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
`;
