import type { ThresholdReason } from "../codes.js";

/** Why thresholds stand where they stand, in English. */
export const reasonings: Readonly<Record<ThresholdReason, string>> = {
  "dormancy-by-people":
    "of units with 50 or more people in 90 days none fell silent; below, the fewer the people the more did",
  "dormancy-by-silence": "units fell silent more often after a silence of 14 days, and most often after one of 30",
  "nine-tenths-answered": "90% answered is healthy there; that half is the lower end is ours",
  "two-days-to-answer": "a first response within two days is its guideline; that a week is the other end is ours",
  "speak-least": "the text says: speak least; the two ends are ours",
  "factor-of-five": "a factor of 5 is called fine there",
  "picture-of-a-warning": "61.8% in one hand is its picture of a warning; somebody at 10% could take over",
  "half-as-many": "under half as many is declining there; that as many as before is the best end is ours",
  "ten-most-active": "up to 55% by ten people is fine there; that 90% is the other end is ours",
  "scaled-to-size":
    "what a community of this size needs to go on by itself: one in ten, inside an organisation one in five",
};
