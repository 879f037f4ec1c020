import type { ShownDuty } from "../../activity/duties/acts.js";
import type { Duty } from "../../model/duty.js";
import type { DutyKind } from "../../model/duty-kind.js";
import type { CarrierOfWork } from "../carriers.js";
import type { ActsToPassOn } from "./acts-to-pass-on.js";
import type { SharedPresence } from "./shared-presence.js";

/** Somebody with a duty who could be asked to take over another. */
export interface PossibleSuccessor extends Pick<Duty, "expertise" | "affinity"> {
  /** The pseudonym. */
  readonly person: string;
  /** The duties that they hold, in the order of the ten. */
  readonly duties: readonly DutyKind[];
  /** Whether they are named to take over. */
  readonly backup: boolean;
  /** How many acts of the duty they do already. */
  readonly acts: number;
}

/** Somebody who does a part of a duty of their own accord: to be asked what they need, and never to be assigned anything. */
export interface AlreadySharing extends CarrierOfWork, SharedPresence {
  /** Against the window before; `unknown` where that was not seen, or too little was done. */
  readonly trend: "rising" | "steady" | "falling" | "unknown";
}

/** Who could take a duty over, and what would make it rest on three people. */
export interface Succession {
  readonly duty: ShownDuty;
  /** Who does most of it. */
  readonly carrier: CarrierOfWork;
  /** Duty holders who could be asked: those named as backup first, then who holds this duty, then who does most of it. */
  readonly couldBeAsked: readonly PossibleSuccessor[];
  /** Members who do this already of their own accord, most first; at most five. */
  readonly alreadySharing: readonly AlreadySharing[];
  /** Absent under 4 acts. */
  readonly toThree?: ActsToPassOn;
}
