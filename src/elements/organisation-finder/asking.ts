import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Organisation } from '../../feed/contract.js';
import { isOpenQuestion, type Query } from './query.js';
import type { Answer } from './search/answer.js';
import type { DirectoryOptions } from './search/directory.js';
import type { Session } from './search/session.js';
import type { Parts } from './parts.js';

/** What is asked, and of whom. Compared by identity: a new object is a new question. */
export interface Question {
  readonly query: Query;
  readonly organisations: readonly Organisation[];
  /** The reader's language: names and sorting follow it. */
  readonly language: string;
}

type Host = ReactiveControllerHost & {
  /** How a directory is read; called once for each. */
  directoryOptions(): DirectoryOptions;
  /** Called when an answer is about to be drawn. */
  answered(answer: Answer): void;
};

/** Keeps the latest answer to the latest question; an older one that is still being worked on is called off. */
export class Asking implements ReactiveController {
  readonly #host: Host;
  readonly #parts: Parts;
  #question: Question | undefined;
  #session: Session | undefined;
  #work: AbortController | undefined;
  #answer: Answer | undefined;
  /** Whether the search could not be fetched. */
  hasFailed = false;

  constructor(host: Host, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#work?.abort();
    this.#question = undefined;
  }

  /** The latest answer; undefined when none is needed or none has come yet. */
  get answer(): Answer | undefined {
    return this.#answer;
  }

  /** Takes up the question in force. Counts are wanted as soon as a filter is open: then `isNeeded`. */
  follow(question: Question, isNeeded: boolean): void {
    const last = this.#question;
    const isSameDirectory =
      last?.organisations === question.organisations && last.language === question.language;
    if (!isSameDirectory) this.#session = undefined;
    const wants = isNeeded || !isOpenQuestion(question.query);
    if (isSameDirectory && last.query === question.query && (this.#work || !wants)) return;
    this.#question = question;
    this.#work?.abort();
    this.#work = undefined;
    if (wants) void this.#ask(question);
    else if (this.#answer) this.#set(undefined);
  }

  async #ask({ query, organisations }: Question): Promise<void> {
    const { signal } = (this.#work = new AbortController());
    try {
      const [{ Session }, { openColumn }] = await Promise.all([
        this.#parts.load('search'),
        this.#parts.load('panel'),
      ]);
      if (signal.aborted) return;
      this.#session ??= new Session(organisations, this.#host.directoryOptions());
      const open = openColumn(organisations, new Date());
      const answer = await this.#session.answer(query, signal, [open]);
      if (answer && !signal.aborted) this.#set(answer);
    } catch {
      if (!signal.aborted) this.#fail();
    }
  }

  #set(answer: Answer | undefined): void {
    this.hasFailed = false;
    this.#answer = answer;
    this.#host.requestUpdate();
    if (answer) this.#host.answered(answer);
  }

  #fail(): void {
    this.hasFailed = true;
    this.#work = undefined;
    this.#question = undefined;
    this.#host.requestUpdate();
  }
}
