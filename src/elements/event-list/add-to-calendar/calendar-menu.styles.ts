import { css } from 'lit';

export const calendarMenuStyles = css`
  .menu {
    flex-basis: 100%;
    padding: 8px 16px;
    border-inline-start: 2px solid var(--_accent);
    background: var(--_raised);
  }
  .menu li {
    display: flex;
    align-items: center;
    min-block-size: 36px;
  }
  .menu .quiet {
    text-align: start;
  }
  .menu .extent {
    flex-wrap: wrap;
    gap: 8px;
    padding-block-end: 4px;
  }
  .menu textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
  }
  @media print {
    .menu {
      display: none;
    }
  }
`;
