import { css } from 'lit';

export const styles = css`
  .panel {
    margin: 0;
    padding: 12px 16px;
    border: 0;
    border-radius: var(--_control-radius);
    background: var(--_raised);
    min-inline-size: 0;
  }
  .choices {
    columns: 220px;
    column-gap: 24px;
    max-block-size: 336px;
    overflow-y: auto;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    break-inside: avoid;
    cursor: pointer;
  }
  .choice bdi {
    flex: 1;
  }
  .choice input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice .number {
    color: var(--_muted);
    font-size: 14px;
  }
  .choice[data-none] bdi {
    color: var(--_muted);
  }

  .active,
  .active ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .chosen {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid var(--_accent);
    border-radius: 999px;
    background: var(--_accent-soft);
    color: var(--_text);
    font-size: 14px;
    text-align: start;
    cursor: pointer;
  }
  .cross {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    background:
      linear-gradient(currentcolor 0 0) center / 100% 1.5px no-repeat,
      linear-gradient(currentcolor 0 0) center / 1.5px 100% no-repeat;
    rotate: 45deg;
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
    font-size: 18px;
  }
  .why {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
  }
  .opening {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 14px;
  }
  .opening::before {
    content: '';
    flex: none;
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid var(--_muted);
    border-radius: 50%;
  }
  .opening[data-opening='open'] {
    color: var(--_second);
    font-weight: 600;
  }
  .opening[data-opening='open']::before {
    border-color: var(--_second);
    background: var(--_second);
  }

  @media (forced-colors: active) {
    .panel,
    .chosen {
      border: 1px solid;
    }
    .cross {
      background: ButtonText;
      clip-path: polygon(42% 0, 58% 0, 58% 42%, 100% 42%, 100% 58%, 58% 58%, 58% 100%, 42% 100%, 42% 58%, 0 58%, 0 42%, 42% 42%);
    }
  }
  @media print {
    .panel,
    .active {
      display: none;
    }
  }
`;
