import { err, ok, type Result } from "neverthrow";
import { type Failure, usageFailure } from "../failure.js";
import type { AdapterUse } from "./source-request.js";

/**
 * Refuses a keyed read of a source without a name that stays. A file's name is no name of a community: next month's file
 * has another, and with the name all pseudonyms would be others too.
 */
export function namedForGood(
  values: Readonly<Record<string, unknown>>,
  { isKeyed, howToName = "Give one that you will give every time, such as --option source=our-forum." }: AdapterUse,
): Result<void, Failure> {
  if (!isKeyed || values["source"] !== undefined) return ok();
  const what = "Pseudonyms that stay the same need a name for the community that stays the same: it is part of each.";
  return err(usageFailure(what, howToName));
}
