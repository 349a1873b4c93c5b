import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Attributes by their names; an attribute without a value is removed. */
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Describes an element to assistive technology: a slide's position, what a button opens. A directive,
 * so that elements drawn first get these attributes only once they do what the attributes say.
 */
class Describe extends Directive {
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

export const describe = directive(Describe);
