/**
 * A property of `target` as its prototypes have it. `document.head` may be an `<img name="head">` of
 * the page: named elements hide the document's own properties
 * (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem).
 */
export const native = <Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
): Target[Name] => Reflect.get(Object.getPrototypeOf(target) as Target, name, target);

/** What is dispatched on a document, or comes up to it. */
type PageEvents = HTMLElementEventMap & DocumentEventMap;

/** Adds a listener to the document, also where an `<img name="addEventListener">` stands in the page. */
export const listen = <Type extends keyof PageEvents>(
  type: Type,
  listener: (event: PageEvents[Type]) => void,
  options?: boolean | AddEventListenerOptions,
): void =>
  native(document, 'addEventListener').call(document, type, listener as EventListener, options);

/** Takes away what `listen` has added. */
export const unlisten = <Type extends keyof PageEvents>(
  type: Type,
  listener: (event: PageEvents[Type]) => void,
  options?: boolean,
): void =>
  native(document, 'removeEventListener').call(document, type, listener as EventListener, options);

/** A new element of HTML. */
export const create = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag) =>
  native(document, 'createElement').call(document, tag) as HTMLElementTagNameMap[Tag];
