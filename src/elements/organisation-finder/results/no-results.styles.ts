import { css } from 'lit';

/** What is said where nothing was found. */
export const styles = css`
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
`;
