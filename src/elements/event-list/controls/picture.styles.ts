import { css } from 'lit';

export const pictureStyles = css`
  .description picture {
    display: block;
    max-inline-size: min(100%, 32em);
    margin-block-end: 8px;
  }
  .picture {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_control-radius);
  }
`;
