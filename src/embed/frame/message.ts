/**
 * What a page and a frame of ours say to each other: the page asks, the frame says how high its
 * content is, and again whenever that changes. Nothing else is heard on either side.
 */

/** The page's question. */
export const question = { type: 'wmb-frame-ask' } as const;

export interface SizeMessage {
  readonly type: 'wmb-frame-size';
  /** CSS pixels, whole, 1 to 50,000. */
  readonly height: number;
}

const highest = 50_000;

const hasExactly = (data: unknown, keys: readonly string[]): data is Record<string, unknown> =>
  typeof data === 'object' &&
  data !== null &&
  Object.getPrototypeOf(data) === Object.prototype &&
  Object.keys(data).join() === keys.join();

/** Whether a message is the page's question, and nothing more. */
export const isQuestion = (data: unknown): boolean =>
  hasExactly(data, ['type']) && data.type === question.type;

/** The answer of a frame whose content is so high; undefined for a height that is none. */
export const sizeMessage = (height: number): SizeMessage | undefined => {
  const whole = Math.ceil(height);
  return whole >= 1 && whole <= highest ? { type: 'wmb-frame-size', height: whole } : undefined;
};

/** The height that a message tells, if it is a frame's answer and nothing more. */
export const heightOf = (data: unknown): number | undefined => {
  if (!hasExactly(data, ['type', 'height']) || data.type !== 'wmb-frame-size') return undefined;
  const { height } = data;
  return typeof height === 'number' && sizeMessage(height)?.height === height ? height : undefined;
};
