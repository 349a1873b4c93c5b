import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Attributes by their names; without a value, the attribute is taken away. */
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * What assistive technology is told of an element: where a slide stands, what a button opens. Set on
 * elements of first content once they do what they then say.
 */
class Telling extends Directive {
  override render(_attributes: Attributes): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]): typeof noChange {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    return noChange;
  }
}

export const telling = directive(Telling);
