import type { Quietness, ViabilityOfReport } from "@org/community-core/viability";

/** What is said of viability besides its score. */
export interface ViabilityWords {
  /** What it rests on: the concept before the launch, the activity after it. */
  readonly basis: Readonly<Record<ViabilityOfReport["basis"], string>>;
  /** Whether it speaks, is quiet, is falling silent or is silent. */
  readonly quietness: Readonly<Record<Quietness, string>>;
}
