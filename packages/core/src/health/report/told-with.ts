import type { Told } from "../../continuity/told.js";

/** What is told, changed where it is told at all. */
export function toldWith<T>(told: Told<T>, change: (value: T) => T): Told<T> {
  return told.status === "refused" ? told : { status: "measured", value: change(told.value) };
}
