import { css } from 'lit';

/** The question for a place, and the line that says where is searched. */
export const styles = css`
  .place-question {
    display: grid;
    justify-items: start;
    gap: 8px;
    max-inline-size: 32em;
    padding-block: 8px 16px;
  }
  #place-question {
    font-size: 1.125em;
    font-weight: 600;
  }
  .place-select {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 12px;
    border: 1px solid var(--_muted);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .ways,
  .searched-place {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
  }
  .ways {
    margin-block-start: 8px;
  }
  @media print {
    .searched-place .quiet {
      display: none;
    }
  }
`;
