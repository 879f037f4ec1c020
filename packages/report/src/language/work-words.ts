/** How a kind of work, or a side of the conversation, is called within a sentence. */
export interface WorkWords {
  /** As something that is done or held, such as `answering`. */
  readonly noun: string;
  /** What it consists of, with an article, for `71% of the answers`. */
  readonly items: string;
}
