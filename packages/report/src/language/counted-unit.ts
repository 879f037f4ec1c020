import type { Unit } from "@org/community-core";

/** Units that are written as a number with a word. */
export type CountedUnit = Exclude<Unit, "share" | "ratio" | "coefficient" | "signed-coefficient">;
