import type { Panel, PanelName } from '../host.js';

/** Closes a panel by Escape, and takes its reader back to the button that opened it. */
export const closeOnEscape =
  (name: PanelName, { toggle }: Panel, key = '') =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const field = event.target as Partial<HTMLInputElement>;
    // There it clears what was typed, first.
    if (field.type === 'search' && field.value) return;
    event.stopPropagation();
    const panel = event.currentTarget as HTMLElement;
    const button = panel.parentElement?.querySelector<HTMLElement>(`button[name=${name}]`);
    toggle(key);
    button?.focus();
  };
