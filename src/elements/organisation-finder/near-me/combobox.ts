import { html, nothing, type TemplateResult } from 'lit';

interface Combobox {
  readonly label: string;
  readonly text: string;
  readonly options: readonly string[];
  /** Which option is marked; −1: none. */
  readonly marked: number;
  /** Called when the field gets the focus. */
  readonly onUse: () => void;
  readonly onText: (text: string) => void;
  readonly onMark: (index: number) => void;
  readonly onChoose: (index: number) => void;
}

const keys =
  ({ options, marked, onText, onMark, onChoose }: Combobox) =>
  (event: KeyboardEvent) => {
    const { length } = options;
    const act = {
      ArrowDown: () => onMark((marked + 1) % length),
      ArrowUp: () => onMark((Math.max(marked, 0) - 1 + length) % length),
      Enter: () => onChoose(Math.max(marked, 0)),
      Escape: () => onText(''),
    }[event.key];
    // An input method's own Enter and arrows are not ours.
    if (!act || event.isComposing || length === 0) return;
    event.preventDefault();
    act();
  };

const option = (
  name: string,
  index: number,
  { marked, onChoose }: Combobox,
): TemplateResult => html`
  <li
    id="option-${index}"
    role="option"
    aria-selected=${index === marked ? 'true' : 'false'}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @click=${() => onChoose(index)}
  >
    <bdi>${name}</bdi>
  </li>
`;

/**
 * A field that offers what it knows, as in the
 * [combobox pattern](https://www.w3.org/WAI/ARIA/apg/patterns/combobox/) with a list and manual
 * selection: arrows mark, Enter takes, Escape clears; the field keeps the focus.
 */
export const combobox = (box: Combobox): TemplateResult => {
  const { label, text, options, marked, onUse, onText } = box;
  const isOpen = options.length > 0;
  return html`
    <div class="combobox">
      <label class="muted" for="place">${label}</label>
      <input
        id="place"
        class="place"
        part="place"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        maxlength="100"
        dir="auto"
        aria-autocomplete="list"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="options"
        aria-activedescendant=${isOpen && marked >= 0 ? `option-${marked}` : nothing}
        .value=${text}
        @focus=${onUse}
        @input=${(event: Event) => onText((event.currentTarget as HTMLInputElement).value)}
        @keydown=${keys(box)}
      />
      <ul id="options" class="options" role="listbox" aria-label=${label} ?hidden=${!isOpen}>
        ${options.map((name, index) => option(name, index, box))}
      </ul>
    </div>
  `;
};
