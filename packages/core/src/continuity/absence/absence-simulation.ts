import type { IsoInstant } from "../../model/instant.js";
import type { IsoWindow } from "../../model/time-window.js";
import type { Told } from "../told.js";
import type { AbsenceRange } from "./absence-range.js";
import type { AnswersWithout } from "./answers-without.js";
import type { CoverageWithout } from "./coverage-without.js";
import type { DutyWithout } from "./duties-without.js";
import type { StructureWithout } from "./structure-without.js";

/** Of which moment, over which window and in which zone an absence is looked at. */
export interface AbsenceFrame {
  readonly asOf: IsoInstant;
  /** The zone in which days and hours are cut. */
  readonly timeZone: string;
  readonly window: IsoWindow;
  /** `numbered`: valid in this answer alone; `keyed`: the same in all answers made with one key. */
  readonly pseudonyms: "numbered" | "keyed";
}

/** What hangs on some people: plain JSON, versioned, the counts that need no model first. Never a forecast. */
export interface AbsenceSimulation extends AbsenceFrame {
  readonly schema: "absence-simulation@1";
  /** Who is thought away, by pseudonym, in order. */
  readonly without: readonly string[];
  readonly answers: Told<AnswersWithout>;
  readonly coverage: Told<CoverageWithout>;
  /** What they do, hold or spend hours on, in the order of the ten duties. */
  readonly duties: readonly DutyWithout[];
  readonly range: Told<AbsenceRange>;
  /** What falls apart in the network of replies: structure, beside the range and no part of it. */
  readonly structure: Told<StructureWithout>;
}
