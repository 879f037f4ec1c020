import { ok, type Result } from "neverthrow";
import { historyBefore } from "../activity/observation/history-before.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { firstContributions } from "../activity/people/first-contributions.js";
import { listedMembers, membersAreListed } from "../activity/people/listed-members.js";
import { capabilityMissing, insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Capability } from "../model/capability.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";

/**
 * Which share (0–1) of the members on the list ever contributed anything, until the end of the window: activation.
 *
 * *Members* are those who are listed or joined by then; people known from contributions alone stand on no list and are
 * in neither number. *Ever* reaches back over the whole record of the venues that carry the figure; where not all of it
 * was seen, the caveat `history-incomplete` says that the share may be higher. Closed accounts that are still on the list count. The list is
 * complete, so this is a count of what happened and has no interval. 0 is an answer. Refused where no source shows a
 * list of members or authors, and as `no-listed-members` where the list is empty.
 *
 * @returns The share; the sample is the members on the list.
 * @throws RangeError if the window does not end after it begins.
 * @see https://chaoss.community/?p=3484 CHAOSS, Collaboration Platform Activity
 * @example
 * const dataset = createDataset([
 *   { kind: "member", id: "ann" },
 *   { kind: "member", id: "bob" },
 *   { kind: "contribution", id: "1", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob" },
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * listedMembersWhoContributed(dataset, { window })._unsafeUnwrap().value // => 0.5
 */
export function listedMembersWhoContributed(
  dataset: CommunityDataset,
  { window }: { readonly window: TimeWindow },
): Result<Measurement<"share">, Refusal> {
  const definition = "listed-members-who-contributed@1";
  const needs: readonly Capability[] = ["authors"];
  const carried = venuesForFigure(dataset, definition, needs, window);
  if (!membersAreListed(dataset)) return capabilityMissing(definition, ["memberList"]);
  return carried.andThen(({ venues, caveats }) => {
    const { members, active } = activeMembers(dataset, window, venues);
    if (members === 0) return insufficientData(definition, "no-listed-members", 1, 0);
    const history = historyBefore(dataset, definition, { needs, venues, window });
    const told = [...caveats, ...history.unwrapOr([{ code: "history-incomplete" }])];
    const facts = { window, definition, caveats: told };
    return ok(
      measurement({ value: active / members, unit: "share", sampleSize: members, sampleOf: "members", ...facts }),
    );
  });
}

function activeMembers(
  dataset: CommunityDataset,
  window: TimeWindow,
  venues: Uint8Array,
): { readonly members: number; readonly active: number } {
  const { at } = dataset.contributions;
  const first = firstContributions(dataset, { venues });
  let [members, active] = [0, 0];
  listedMembers(dataset, window.until).forEach((isListed, person) => {
    if (isListed !== 1) return;
    members++;
    const row = first[person] ?? -1;
    if (row >= 0 && (at[row] ?? 0) < window.until) active++;
  });
  return { members, active };
}
