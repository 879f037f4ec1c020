import type { Result } from "neverthrow";
import type { Refusal } from "../model/errors.js";

/** What can be said of something, or why nothing can: a `Result` as plain JSON. */
export type Told<T> =
  | { readonly status: "measured"; readonly value: T }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** A `Result` as plain JSON. */
export function told<T>(result: Result<T, Refusal>): Told<T> {
  return result.match(
    (value): Told<T> => ({ status: "measured", value }),
    (refusal): Told<T> => ({ status: "refused", refusal }),
  );
}
