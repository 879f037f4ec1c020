import type { Result } from "neverthrow";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import type { Sides } from "./sides.js";

/** The caveats of the roles; where these are not known, that hosts may be among the members. */
export function hostsNotKnown(roles: Result<Sides, Refusal>): readonly Caveat[] {
  return roles.match(
    ({ caveats }) => caveats,
    () => [{ code: "hosts-not-known" }],
  );
}
