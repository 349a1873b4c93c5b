import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Sets CSS custom properties on an element through its style object: a `style` attribute, and so
 * `styleMap`'s first render, is blocked by a strict Content Security Policy.
 */
class CustomProperties extends Directive {
  override render(_properties: Readonly<Record<`--${string}`, string>>): typeof noChange {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [properties]: Parameters<this['render']>,
  ): typeof noChange {
    for (const [name, value] of Object.entries(properties)) {
      (element as HTMLElement).style.setProperty(name, value);
    }
    return noChange;
  }
}

export const customProperties = directive(CustomProperties);
