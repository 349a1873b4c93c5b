import { css } from 'lit';

/** The whole of a story, in a dialog or in its card. */
export const styles = css`
  .body {
    display: grid;
    gap: 12px;
  }
  /* Each paragraph begins where its own language does. */
  .body bdi {
    display: block;
  }
  .card .body {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 24px;
  }
  .actions .link {
    padding-block: 10px;
  }
  .share {
    padding: 10px 0;
    border: 0;
    background: none;
    text-decoration-line: underline;
    cursor: pointer;
  }
`;
