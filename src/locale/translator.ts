import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgOptions, TemplateLike, TemplateMap } from '@lit/localize/internal/types.js';

/** Says messages of the source by a language's templates; as they are where there is none. */
export const translator =
  (templates: TemplateMap) =>
  (template: TemplateLike, options?: MsgOptions): TemplateLike =>
    runtimeMsg(templates, template, options);
