import type { ClientEnvironment } from '../../src/feed/client.js';

interface Timer {
  readonly milliseconds: number;
  readonly due: number;
  readonly callback: () => void;
}

export interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  readonly answer: (response: Response) => void;
  readonly fail: (cause: unknown) => void;
}

/** Patience for one try: held until a test lets time pass. Any other wait is over at once. */
const patience = [5_000, 30_000];

/** A network and a clock that the test controls. */
export class FakeEnvironment implements ClientEnvironment {
  /** Every request made, in order. */
  readonly asked: Asked[] = [];
  /** Every wait between two tries, in milliseconds. */
  readonly waits: number[] = [];
  readonly #timers = new Set<Timer>();
  readonly #expecting: (() => void)[] = [];
  #now = 0;
  random = (): number => 0.5;

  now = (): number => this.#now;

  get = (url: string, init: RequestInit): Promise<Response> =>
    new Promise((answer, fail) => {
      this.asked.push({ url, init, answer, fail });
      for (const tell of this.#expecting.splice(0)) tell();
    });

  after = (milliseconds: number, callback: () => void): (() => void) => {
    const timer = { milliseconds, due: this.#now + milliseconds, callback };
    if (patience.includes(milliseconds)) this.#timers.add(timer);
    else {
      this.waits.push(milliseconds);
      queueMicrotask(callback);
    }
    return () => this.#timers.delete(timer);
  };

  /** How many timers run. */
  get timers(): number {
    return this.#timers.size;
  }

  /** Lets so many milliseconds pass. */
  elapse(milliseconds: number): void {
    this.#now += milliseconds;
    for (const timer of this.#timers) {
      if (timer.due > this.#now) continue;
      this.#timers.delete(timer);
      timer.callback();
    }
  }

  /** Resolves with the request of this number, from 0, once it has been made. */
  async request(index: number): Promise<Asked> {
    while (this.asked.length <= index) {
      await new Promise<void>((resolve) => this.#expecting.push(resolve));
    }
    return this.asked[index]!;
  }

  /** Answers requests one by one, each as soon as it is made. */
  async answerAll(...answers: readonly (() => Response | Error)[]): Promise<void> {
    for (const [index, make] of answers.entries()) {
      const { answer, fail } = await this.request(index);
      const made = make();
      if (made instanceof Error) fail(made);
      else answer(made);
    }
  }
}

/** An answer that says that it comes from `url`. */
export const responseFrom = (url: string, body: BodyInit = '{}'): Response =>
  Object.defineProperty(new Response(body), 'url', { value: url });

/** An answer whose body never ends until it is cancelled. */
export const endlessResponse = (): Response =>
  new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array(9)) }));

/** What a promise was rejected with. */
export const rejection = async (promise: Promise<unknown>): Promise<Error & { code?: string }> => {
  try {
    await promise;
  } catch (cause) {
    return cause as Error;
  }
  throw new Error('It was not rejected.');
};
