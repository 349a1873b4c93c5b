/**
 * What the scripts of other hosts expect of a frame: its height in their own words, told to whatever
 * page is around it. Each shows by the frame's address that it is there.
 */

/** By which a host's script knows the frame again. */
export interface FrameAddress {
  readonly search: string;
  readonly hash: string;
}

/** Gives the message that tells a height, in CSS pixels, whole. */
export type HeightMessage = (height: number) => unknown;

/** WordPress writes `#?secret=…`, of letters and digits: [wp-embed.js](https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js). */
export const secretOf = ({ hash }: FrameAddress): string | undefined =>
  /^#\?secret=([\da-z]+)$/i.exec(hash)?.[1];

const wordPress = (address: FrameAddress): HeightMessage | undefined => {
  const secret = secretOf(address);
  return secret === undefined
    ? undefined
    : (height) => ({ message: 'height', value: height, secret });
};

/** [Pym.js](https://blog.apps.npr.org/pym.js/) writes `?childId=…`, and parts its messages by a mark. */
const pym = ({ search }: FrameAddress): HeightMessage | undefined => {
  const id = new URLSearchParams(search).get('childId');
  return id ? (height) => ['pym', id, 'height', height].join('xPYMx') : undefined;
};

/** [amp-iframe](https://amp.dev/documentation/components/amp-iframe/#iframe-resizing) writes `#amp=1`. */
const amp = ({ hash }: FrameAddress): HeightMessage | undefined =>
  /^#(?:.*&)?amp=1(?:&|$)/.test(hash)
    ? (height) => ({ sentinel: 'amp', type: 'embed-size', height })
    : undefined;

/** The messages that the host's script of a frame under this address understands. */
export const heightMessages = (address: FrameAddress): readonly HeightMessage[] =>
  [wordPress(address), pym(address), amp(address)].flatMap((message) => message ?? []);

/** Whether WordPress asks to be told the height again: it has read its script after the frame spoke. */
export const isReadyMessage = (data: unknown, address: FrameAddress): boolean => {
  const secret = secretOf(address);
  if (typeof data !== 'object' || data === null || secret === undefined) return false;
  return (
    'message' in data && data.message === 'ready' && 'secret' in data && data.secret === secret
  );
};
