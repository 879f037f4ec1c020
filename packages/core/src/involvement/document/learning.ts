import type { Id } from "../../model/id.js";

/** Something that the organisation learnt from people outside it (S42). */
export interface Learning {
  readonly id: Id;
  readonly what: string;
  /** From which conversation. */
  readonly from?: string;
  /** With whom it was shared: departments or others. */
  readonly sharedWith?: readonly string[];
  /** What is done differently since. */
  readonly changed?: string;
}
