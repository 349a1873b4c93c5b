/** The text of the search field; undefined while an input method composes: it is not what is meant yet. */
export const typedText = (
  root: HTMLElement | DocumentFragment,
  event: Event,
): string | undefined =>
  event instanceof InputEvent && event.isComposing
    ? undefined
    : (root.querySelector<HTMLInputElement>('.field')?.value ?? '');
