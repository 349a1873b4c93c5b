import { css } from 'lit';

/** What is read first. What an act, a mode or paper asks for comes with the controller. */
export const styles = css`
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .field {
    inline-size: 100%;
    min-block-size: 56px;
    padding: 8px 0;
    border: 0;
    border-block-end: 2px solid var(--_text);
    border-radius: 0;
    background: none;
    font-size: clamp(1.0625em, 0.75em + 1.8cqi, 1.875em);
    line-height: 1.3;
    appearance: none;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    /* Room for focus rings, also where chips scroll. */
    padding: 5px;
    margin: -5px;
    min-block-size: 54px;
  }
  .filters > span {
    inline-size: 118px;
    block-size: 44px;
  }
  @container widget (inline-size < 35em) {
    .filters {
      flex-wrap: nowrap;
    }
  }
  .answer {
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    padding-block: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .name {
    font-size: clamp(1.125em, 0.9375em + 0.9cqi, 1.375em);
  }
  .opener {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 16px;
    inline-size: 100%;
    padding: 4px 0;
    border: 0;
    background: none;
    font-weight: 600;
    line-height: inherit;
    text-align: start;
    cursor: pointer;
  }
  .plus {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    background:
      linear-gradient(var(--_accent) 0 0) center / 100% 2px no-repeat,
      linear-gradient(var(--_accent) 0 0) center / 2px 100% no-repeat;
  }
  /* A dot stands before each service; before the first of a line it lies outside, where nothing is shown. */
  .services {
    font-size: 0.875em;
  }
  /* Begins no line and ends none with a dot. */
  .dotted {
    display: flex;
    flex-wrap: wrap;
    overflow: hidden;
  }
  .dotted li {
    padding-inline-start: 1em;
    margin-inline: -1em 1em;
  }
  .dotted li::before {
    content: '·';
    display: inline-block;
    inline-size: 1em;
    margin-inline-start: -1em;
    text-align: center;
    color: var(--_muted);
  }
  .more {
    justify-self: start;
  }
  /* A field, filters, rows of three lines. */
  .skeleton p {
    block-size: 14px;
    inline-size: 70%;
    margin-block: 12px;
  }
  .skeleton p:nth-child(3n) {
    block-size: 24px;
    inline-size: 50%;
    margin-block-start: 40px;
  }
  .skeleton :nth-child(-n + 2) {
    block-size: 50px;
  }
  .finder .skeleton :nth-child(-n + 2) {
    display: none;
  }
`;
