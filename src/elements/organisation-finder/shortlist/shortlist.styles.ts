import { css } from 'lit';

/** What is kept, and the button that keeps it. */
export const styles = css`
  .kept {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    padding: 8px 16px;
    border-radius: var(--_control-radius);
    background: var(--_raised);
  }
  .keep[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .print-frame {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  @media print {
    .kept,
    .details > :has(> .keep) {
      display: none;
    }
  }
`;
