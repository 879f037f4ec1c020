import { dayMilliseconds } from "../../model/time-window.js";

/** Habits are those of so many days before the end, 24 months of 30: people change, and longer histories cost no more. Ours. */
export const monthDays = 30;
export const habitMonths = 24;

/** The first moment of the 24 months that end with the day of a moment. */
export function beginOfMonths(end: number): number {
  return (Math.floor(end / dayMilliseconds) - habitMonths * monthDays + 1) * dayMilliseconds;
}

/** The month of a moment. What lies before the 24 months is counted to the first of them. */
export function monthOf(moment: number, begin: number): number {
  return Math.max(0, Math.floor((moment - begin) / (monthDays * dayMilliseconds)));
}
