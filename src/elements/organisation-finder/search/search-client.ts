import type { Organisation } from '../../../model/contract.js';
import { isOpenQuestion, type Query } from './query.js';
import type { Answer } from './answer.js';
import type { DirectoryOptions } from './directory.js';
import type { Session } from './search-session.js';

/** What is asked, and of whom. Compared by identity: a new object is a new question. */
export interface Question {
  readonly query: Query;
  readonly organisations: readonly Organisation[];
  /** How the directory is read; a new object reads it anew. */
  readonly options: DirectoryOptions;
  /** Whether an answer is wanted though nothing is asked: for its counts. */
  readonly isNeeded: boolean;
}

interface Hearers {
  /** Called when there is something new to draw. */
  readonly onChange: () => void;
  /** Called with each answer. */
  readonly onAnswer: (answer: Answer) => void;
}

/** Keeps the latest answer to the latest question; an older one that is still being worked on is called off. */
export class Asking {
  readonly #hearers: Hearers;
  #question: Question | undefined;
  #session: Session | undefined;
  #work: AbortController | undefined;
  /** The latest answer; undefined when none is needed or none has come yet. */
  answer: Answer | undefined;
  /** Whether the search could not be fetched. */
  hasFailed = false;

  constructor(hearers: Hearers) {
    this.#hearers = hearers;
  }

  /** Forgets what is being worked on. */
  stop(): void {
    this.#work?.abort();
    this.#work = undefined;
    this.#question = undefined;
  }

  /** Takes up the question in force. */
  follow(question: Question): void {
    const last = this.#question;
    const isSameDirectory =
      last?.organisations === question.organisations && last.options === question.options;
    const wants = question.isNeeded || !isOpenQuestion(question.query);
    if (isSameDirectory && last.query === question.query && (this.#work || !wants)) return;
    this.#question = question;
    this.#work?.abort();
    this.#work = undefined;
    if (wants) void this.#ask(question);
    else if (this.answer) this.#giveUp();
  }

  #giveUp(): void {
    this.answer = undefined;
    this.#hearers.onChange();
  }

  /** Makes the directory of a question ready to be asked; what fails will fail again when it is asked. */
  prepare(question: Question): void {
    if (question.organisations.length === 0) return;
    this.#sessionFor(question)
      .then((session) => session.prepare())
      .catch(() => {});
  }

  async #sessionFor({ organisations, options }: Question): Promise<Session> {
    const { Session } = await import('./search-session.js');
    if (this.#session?.organisations !== organisations || this.#session.options !== options) {
      this.#session = new Session(organisations, options);
    }
    return this.#session;
  }

  async #ask(question: Question): Promise<void> {
    const { signal } = (this.#work = new AbortController());
    try {
      const session = await this.#sessionFor(question);
      const answer = await session.answer(question.query, signal);
      if (answer && !signal.aborted) this.#take(answer);
    } catch {
      if (!signal.aborted) this.#fail();
    }
  }

  #take(answer: Answer): void {
    this.hasFailed = false;
    this.answer = answer;
    this.#hearers.onChange();
    this.#hearers.onAnswer(answer);
  }

  #fail(): void {
    this.hasFailed = true;
    this.#hearers.onChange();
  }
}
