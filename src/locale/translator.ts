import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgOptions, TemplateLike, TemplateMap } from '@lit/localize/internal/types.js';

/** Translates messages by a language's templates; a message without a template stays in English. */
export const translator =
  (templates: TemplateMap) =>
  (template: TemplateLike, options?: MsgOptions): TemplateLike =>
    runtimeMsg(templates, template, options);
