import { setImmediate } from "node:timers/promises";

/**
 * Gives signals and timers their turn. Twice, because the first one may come before the operating system is asked what
 * has happened since.
 */
export async function hearSignals(): Promise<void> {
  await setImmediate();
  await setImmediate();
}
