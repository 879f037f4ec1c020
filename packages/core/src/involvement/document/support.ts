import type { Id } from "../../model/id.js";

/** The three levels at which an organisation carries a community, or does not (S18). */
export const supportLevels = ["staff", "management", "board"] as const;
/** A level at which an organisation carries a community, or does not. */
export type SupportLevel = (typeof supportLevels)[number];

/** How a level stands towards the community, and what shows it. */
export interface LevelSupport {
  /** `warm`: they carry it; `lukewarm`: they let it happen; `against`: they resist. */
  readonly stance?: "warm" | "lukewarm" | "against";
  /** What was said or done that shows it. */
  readonly shownBy?: readonly string[];
}

/** A line manager with the time that they free for the community (S18). */
export interface LineManager {
  readonly id: Id;
  readonly department?: string;
  /** Hours a week, of all their people together. 0: none. Absent: not known. */
  readonly hoursFreedPerWeek?: number;
}

/** A goal of one person for the community (S18): about what this person does, never about what the community produces (S37). */
export interface PersonalGoal {
  readonly id: Id;
  readonly person?: Id;
  readonly statement: string;
  /** Whether it is about this person's own work, or about what the community produces. */
  readonly about?: "own-work" | "community-output";
  /** What it is counted by, such as a definition of a figure. */
  readonly measure?: string;
}
