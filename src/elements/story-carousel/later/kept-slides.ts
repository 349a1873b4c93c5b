import { noChange, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import type { ChildPart } from 'lit';
import type { Story } from '../../../model/contract.js';

interface Row {
  readonly stories: readonly Story[];
  /** Ids of the stories that first content has drawn, in order. */
  readonly before: readonly string[];
  readonly draw: (story: Story, index: number) => TemplateResult;
  /** All that a slide looks different by. */
  readonly looks: (story: Story, index: number) => readonly unknown[];
  /** Called with each slide that has been drawn, or drawn anew. */
  readonly onDrawn: (slide: Element) => void;
}

/** A slide on screen, and what it was last drawn by. */
interface Kept {
  readonly part: ChildPart;
  readonly look: readonly unknown[];
}

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

const taken = (row: ChildPart, ids: readonly string[]): Map<string, Kept> => {
  const parts = getCommittedValue(row);
  const slides: readonly ChildPart[] = Array.isArray(parts) ? parts : [];
  return new Map(slides.map((part, at) => [ids[at] ?? '', { part, look: [] }]));
};

/**
 * Keeps a story's slide by its id, as Lit's `repeat` does, from those of first content on, which
 * `repeat` would draw anew; and draws only what looks different: of 300 cards, mostly none does.
 */
class KeptSlides extends Directive {
  #kept: ReadonlyMap<string, Kept> | undefined;

  override render({ stories, draw }: Row): unknown {
    return stories.map(draw);
  }

  override update(row: ChildPart, [options]: [Row]): typeof noChange {
    const { stories, before } = options;
    const kept = this.#kept ?? taken(row, before);
    const ids = new Set(stories.map(({ id }) => id));
    kept.forEach(({ part }, id) => ids.has(id) || removePart(part));
    this.#kept = this.#drawn(row, kept, options);
    setCommittedValue(
      row,
      stories.map(({ id }) => this.#kept?.get(id)?.part),
    );
    return noChange;
  }

  /** From the last to the first, so that each slide finds its place before the one that follows. */
  #drawn(
    row: ChildPart,
    kept: ReadonlyMap<string, Kept>,
    { stories, draw, looks, onDrawn }: Row,
  ): ReadonlyMap<string, Kept> {
    const drawn = new Map<string, Kept>();
    let following: ChildPart | undefined;
    for (const [index, story] of [...stories.entries()].reverse()) {
      const last = kept.get(story.id);
      const part = last?.part ?? insertPart(row, following);
      const place = following ? following.startNode : row.endNode;
      if (part.endNode?.nextSibling !== place) insertPart(row, following, part);
      const look = looks(story, index);
      if (!last || !areSame(look, last.look)) {
        setChildPartValue(part, draw(story, index));
        const slide = (part.startNode as Comment | null)?.nextElementSibling;
        if (slide) onDrawn(slide);
      }
      drawn.set(story.id, { part, look });
      following = part;
    }
    return drawn;
  }
}

export const keptSlides = directive(KeptSlides);
