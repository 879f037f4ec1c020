import type { Scenario } from "../scenario.js";

/** The sentence for a test runner: the promise, what was seen, what to do. */
export function failureText({ promise }: Scenario, seen: string, advice: string): string {
  return `Promise: ${promise}\nSeen: ${seen}\nTo do: ${advice}`;
}
