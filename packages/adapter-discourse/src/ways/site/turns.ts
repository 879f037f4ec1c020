/** Lets one after the other do what must not be done at the same time, in the order in which they came. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #open = 0;

  /** Whether somebody is at work, or waits for it. */
  get isBusy(): boolean {
    return this.#open > 0;
  }

  take<T>(work: () => Promise<T>): Promise<T> {
    this.#open++;
    const turn = this.#last.then(work).finally(() => this.#open--);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
