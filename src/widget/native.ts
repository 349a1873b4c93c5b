/**
 * A property of `target` as its prototypes have it. `document.head` may be an `<img name="head">` of
 * the page: named elements hide the document's own properties
 * (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem).
 */
export const native = <Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
): Target[Name] => Reflect.get(Object.getPrototypeOf(target) as Target, name, target);

/** A new element of HTML. */
export const create = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag) =>
  native(document, 'createElement').call(document, tag) as HTMLElementTagNameMap[Tag];
