import { css } from 'lit';

/** Portrait and name open a story as its button does, and answer the pointer. */
export const styles = css`
  .open,
  .opens :is(.portrait, .name) {
    cursor: pointer;
  }
  .opens .name:hover,
  .opens .portrait:hover ~ .name {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .opens :is(.portrait, .name):hover ~ .open {
    text-decoration-thickness: 2px;
  }
  .opens .portrait:active {
    opacity: 0.85;
  }
  @media (prefers-reduced-motion: no-preference) {
    .portrait {
      transition: opacity 150ms ease-out;
    }
  }
`;
