import { css } from 'lit';

/** A filter that opens over the page, from its foot, where a thumb reaches. */
export const styles = css`
  .over {
    inline-size: 100vw;
    max-inline-size: none;
    max-block-size: 85dvh;
    margin: auto 0 0;
    padding: 0;
    border: 0;
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    overflow: hidden;
  }
  .over::backdrop {
    background: rgb(20 16 12 / 0.6);
  }
  .over-page {
    display: flex;
    flex-direction: column;
    max-block-size: inherit;
    padding: 8px 16px max(16px, env(safe-area-inset-bottom));
  }
  .over-head {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    font-size: 1.125em;
    font-weight: 600;
  }
  /* A box of its own: a fieldset that is made smaller by its flex container does not scroll in Chromium. */
  .over-content {
    flex: 0 1 auto;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .over .panel {
    padding: 0;
    background: none;
  }
  .over .choices {
    max-block-size: none;
    overflow: visible;
  }
  .over .choice {
    border-block-start: 1px solid var(--_line);
  }
  .over-show {
    flex: none;
    margin-block-start: 12px;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }
  @media (prefers-reduced-motion: no-preference) {
    .over[open] {
      animation: over 200ms ease-out;
    }
    @keyframes over {
      from {
        opacity: 0;
        transform: translateY(24px);
      }
    }
  }
  @media (forced-colors: active) {
    .over {
      border: 1px solid;
    }
  }
  @media print {
    .over {
      display: none;
    }
  }
`;
