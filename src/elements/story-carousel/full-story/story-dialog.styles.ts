import { css } from 'lit';

export const styles = css`
  .dialog {
    inline-size: min(960px, 100vw - 32px);
    max-inline-size: none;
    max-block-size: calc(100dvh - 32px);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .dialog::backdrop {
    background: rgb(20 16 12 / 0.6);
  }
  @media (prefers-reduced-motion: no-preference) {
    .dialog[open] {
      animation: arrive 200ms ease-out;
    }
    @keyframes arrive {
      from {
        opacity: 0;
      }
    }
  }
  @media (max-width: 560px) {
    .dialog {
      inline-size: 100vw;
      block-size: 100dvh;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
  }
  .page {
    container: page / inline-size;
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
    padding: 8px 24px 0;
  }
  .close {
    padding: 10px 0;
    border: 0;
    text-decoration-line: underline;
    cursor: pointer;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    align-self: end;
    min-block-size: 44px;
    padding-inline: 8px;
    margin-inline-end: -8px;
    background: var(--_surface);
    border-radius: var(--_control-radius);
  }
  .spread {
    display: grid;
    gap: 24px;
    flex: 1;
    align-content: start;
    padding-block-end: 32px;
  }
  .figure .portrait {
    margin: 0;
    max-inline-size: 320px;
  }
  .figure figcaption {
    margin-block-start: 8px;
  }
  .story {
    display: flex;
    flex-direction: column;
    gap: 8px;
    max-inline-size: 62ch;
  }
  .title {
    font-size: clamp(1.625em, 1.125em + 2.4cqi, 2.5em);
    line-height: 1.1;
  }
  .dialog-headline {
    font-size: clamp(1.25em, 1em + 1cqi, 1.625em);
    line-height: 1.3;
    text-wrap: balance;
    margin-block-start: 8px;
  }
  .pull,
  .lead {
    font-size: clamp(1.125em, 1em + 0.5cqi, 1.3125em);
    margin-block: 8px;
  }
  .pull {
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_accent);
  }
  .pull bdi,
  .lead bdi {
    display: block;
  }
  .gone {
    padding-block: 48px;
    text-align: center;
  }
  .turns {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    margin-inline: -24px;
    padding: 8px 24px;
    border-block-start: 1px solid var(--_line);
  }
  .turn {
    display: grid;
    min-block-size: 44px;
    padding: 8px 0;
    border: 0;
    background: none;
    color: var(--_text);
    text-align: start;
    cursor: pointer;
  }
  .turn:last-child {
    text-align: end;
  }
  .turn:hover .turn-name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .turn[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }
  .turn-name {
    font-weight: 600;
  }
  .turn[aria-disabled='true'] .turn-name::before {
    content: '–';
  }
  @container page (min-width: 40em) {
    .spread {
      grid-template-columns: minmax(200px, 320px) 1fr;
      gap: 40px;
    }
    .figure {
      position: sticky;
      inset-block-start: 24px;
      align-self: start;
    }
  }
  @media print {
    .dialog {
      display: none;
    }
  }
`;
