import type { Duty } from "../../model/duty.js";
import type { Id } from "../../model/id.js";

/** A colleague who speaks up for the community within the organisation (S16). Members who do so are never listed here (S27). */
export interface InternalAmbassador {
  /** What the document calls this person. */
  readonly id: Id;
  readonly department?: string;
  /** Whether informing others is part of their work, as of product managers, information officers and marketeers. */
  readonly informs?: boolean;
  /** Their feel for being online. */
  readonly affinity?: NonNullable<Duty["affinity"]>;
}
