import { css } from 'lit';

/** The button stays in sight; what has the focus does not come to lie under it (WCAG 2.2 SC 2.4.11). */
export const styles = css`
  .exit {
    display: contents;
  }
  .leave {
    position: sticky;
    inset-block-start: 8px;
    z-index: 1;
    justify-self: start;
  }
  .leave,
  .leave:hover {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }
  .exit > p {
    margin-block-start: -12px;
  }
  .exit ~ * :is(a, button, input, summary) {
    scroll-margin-block-start: 72px;
  }
`;
