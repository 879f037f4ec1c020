import type { ServerResponse } from "node:http";

/** An answer whose body waits for the test. */
export interface HeldAnswer {
  readonly target: string;
  /** How many bytes of the body have not gone out. */
  readonly left: number;
  /** Whether the client has gone away. */
  readonly isAbandoned: boolean;
  /** Fulfilled once the connection is closed, by whichever side. */
  readonly gone: Promise<void>;
  /** Lets some more bytes through. */
  send(bytes: number): void;
  /** Lets all that is left through. */
  finish(): void;
}

/** Answers that are held back, and those who wait for one. */
export class HeldAnswers {
  readonly #held: HeldAnswer[] = [];
  readonly #waiting: ((answer: HeldAnswer) => void)[] = [];

  /** Takes over an answer of which the headers have gone out. */
  hold(target: string, response: ServerResponse, body: Buffer): void {
    const answer = held(target, response, body);
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#held.push(answer);
    else waiting(answer);
  }

  /** The next answer that is held back, as soon as there is one. */
  next(): Promise<HeldAnswer> {
    const answer = this.#held.shift();
    if (answer !== undefined) return Promise.resolve(answer);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

function held(target: string, response: ServerResponse, body: Buffer): HeldAnswer {
  let sent = 0;
  let isAbandoned = false;
  const gone = new Promise<void>((resolve) => {
    response.once("close", () => {
      isAbandoned = !response.writableFinished;
      resolve();
    });
  });
  return {
    target,
    get left() {
      return body.length - sent;
    },
    get isAbandoned() {
      return isAbandoned;
    },
    gone,
    send(bytes) {
      response.write(body.subarray(sent, sent + bytes));
      sent = Math.min(body.length, sent + bytes);
    },
    finish() {
      response.end(body.subarray(sent));
      sent = body.length;
    },
  };
}
