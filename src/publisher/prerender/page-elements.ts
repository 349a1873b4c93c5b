import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type ElementTag, elementTags } from '../../server/element-tags.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A range of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** An element of the campaign, as a page has it. */
export interface PageElement {
  readonly tag: ElementTag;
  readonly attributes: Readonly<Record<string, string>>;
  /** The nearest `lang` on it or around it. */
  readonly language: string | undefined;
  /** From 1. */
  readonly line: number;
  /** Behind its start tag. */
  readonly contentStart: number;
  /** The declarative shadow roots that it has already. */
  readonly shadowRoots: readonly TextRange[];
}

/** A page's own address, where it gives one, and the elements of the campaign in it. */
export interface PageContent {
  /** The `href` of its `<base>`. */
  readonly base: string | undefined;
  readonly elements: readonly PageElement[];
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

const isShadowRoot = (node: Node): node is DefaultTreeAdapterTypes.Template =>
  isElement(node) && node.tagName === 'template' && attribute(node, 'shadowrootmode') !== undefined;

const tagOf = ({ tagName }: Element): ElementTag | undefined =>
  elementTags.find((tag) => tag === tagName);

/** All elements with the language around them, in order, also within shadow roots of other elements. */
function* elementsWithin(
  node: Node,
  language?: string,
): Generator<readonly [Element, string | undefined]> {
  const own = isElement(node) ? (attribute(node, 'lang') ?? language) : language;
  if (isElement(node)) yield [node, own || undefined];
  // What a server has drawn of an element of ours is of no interest.
  if (isElement(node) && tagOf(node)) return;
  const content = isShadowRoot(node) ? node.content : node;
  for (const child of 'childNodes' in content ? content.childNodes : []) {
    yield* elementsWithin(child, own);
  }
}

const pageElement = (element: Element, language: string | undefined): PageElement | undefined => {
  const tag = tagOf(element);
  const place = element.sourceCodeLocation;
  if (!tag || !place?.startTag) return undefined;
  const shadowRoots = element.childNodes.flatMap((child) =>
    isShadowRoot(child) && child.sourceCodeLocation
      ? [{ start: child.sourceCodeLocation.startOffset, end: child.sourceCodeLocation.endOffset }]
      : [],
  );
  return {
    tag,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    language,
    line: place.startLine,
    contentStart: place.startTag.endOffset,
    shadowRoots,
  };
};

/** Finds the elements of the campaign in the HTML of a page. */
export const readPage = (html: string): PageContent => {
  const all = [...elementsWithin(parse(html, { sourceCodeLocationInfo: true }))];
  const base = all.find(([element]) => element.tagName === 'base')?.[0];
  return {
    base: base && attribute(base, 'href'),
    elements: all.flatMap(([element, language]) => pageElement(element, language) ?? []),
  };
};
