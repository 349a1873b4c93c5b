import type { MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { bestLanguage, likelyLocale } from './negotiation.js';

/**
 * A page's own wording of our messages: by language (BCP 47), then by the English message, with
 * `{0}`, `{1}` for what is put in. A message with an id, as plural forms have, goes by its id.
 */
export type OwnMessages = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where a page may say how it words our messages: at one element, and for all of them. */
export interface MessageSources {
  readonly messages: OwnMessages | undefined;
  /** `<script type="application/json" id="wmb-messages">` */
  readonly script: Element | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const warn = (what: string): void =>
  console.warn(`what-migrants-bring#messages: ${what}, and was left out.`);

/** `zh` of `zh_Hans` and of `zh-CN`, `fr` of `fr-FR`: those who want one are served by the other. */
const shortest = (tag: string): string | undefined => likelyLocale(tag)?.minimize().toString();

/** What a page has written as far as it is messages by language: anything may stand there. */
const usable = (written: unknown): OwnMessages => {
  if (!isRecord(written)) {
    warn(`what is there is no object of languages`);
    return {};
  }
  const all = new Map<string, Readonly<Record<string, string>>>();
  for (const [tag, texts] of Object.entries(written)) {
    const language = shortest(tag);
    // A text that is none is left out where it is asked for.
    if (language && isRecord(texts))
      all.set(language, { ...all.get(language), ...texts } as Record<string, string>);
    else warn(`"${tag}" is no language with an object of messages`);
  }
  return Object.fromEntries(all);
};

const read = (script: Element): OwnMessages => {
  let written: unknown;
  try {
    written = JSON.parse(script.textContent);
  } catch {
    warn('the script #wmb-messages is not JSON');
    return {};
  }
  return usable(written);
};

const known = new WeakMap<Element, OwnMessages>();

const readOnce = (script: Element): OwnMessages => {
  const messages = known.get(script) ?? read(script);
  known.set(script, messages);
  return messages;
};

/** "{0} of {1}", of a template that has two values. */
const nameOf = (template: TemplateLike): string =>
  typeof template === 'string'
    ? template
    : template.strings.map((text, index) => (index ? `{${index - 1}}${text}` : text)).join('');

const placeholder = /\{(\d+)\}/;

const filled = (words: string, template: TemplateLike): TemplateLike => {
  if (typeof template === 'string') return words;
  const { values } = template;
  // Every second part is the number of a placeholder.
  const parts = words
    .split(placeholder)
    .map((part, index) => (index % 2 ? values[Number(part)] : part));
  // Lit draws an array as it draws a template; templates of ours hold no markup.
  return 'strTag' in template ? parts.join('') : (parts as unknown as TemplateLike);
};

/** A message as the first of `sources` that words it in `language`; undefined where none does. */
export const ownMessage = (
  sources: readonly OwnMessages[],
  language: string,
  template: TemplateLike,
  options?: MsgOptions,
): TemplateLike | undefined => {
  for (const source of sources) {
    const words = Object.hasOwn(source, language)
      ? source[language]?.[options?.id ?? nameOf(template)]
      : undefined;
    if (typeof words === 'string') return filled(words, template);
  }
  return undefined;
};

type Translate = (template: TemplateLike, options?: MsgOptions) => TemplateLike;

/** A catalogue, as `catalogues.ts` has them. */
interface Base {
  readonly language: string;
  readonly translate: Translate | undefined;
}

/** Our own catalogues. */
interface Ours {
  readonly languages: readonly string[];
  readonly loadCatalogue: (language: string) => Promise<Base>;
}

/** The catalogue for readers of `wanted`, the best first, among our languages and the page's. */
export const catalogueWith = async (
  { messages, script }: MessageSources,
  wanted: readonly string[],
  { languages, loadCatalogue }: Ours,
): Promise<Base> => {
  const sources = [messages ? usable(messages) : {}, script ? readOnce(script) : {}];
  const theirs = sources.flatMap((source) => Object.keys(source));
  const served = bestLanguage([...languages, ...theirs], wanted) ?? '';
  const base = await loadCatalogue(served);
  const language = theirs.includes(served) ? served : base.language;
  return {
    language,
    translate: (template, options) =>
      ownMessage(sources, language, template, options) ??
      (base.translate ?? defaultMsg)(template, options),
  };
};
