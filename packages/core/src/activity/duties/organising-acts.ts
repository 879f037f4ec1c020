import { ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import { instantOf } from "../../model/instant.js";
import { assertWindow } from "../../model/time-window.js";
import { unknownAuthors } from "../people/attributed-contributions.js";
import { peopleNamed } from "../people/people-named.js";
import { capabilityMissing } from "../refusals.js";
import type { DutyActs, DutyActsOptions } from "./acts.js";

/** Gatherings that began in the window, by who organised them: one act for each organiser. */
export function organisingActs(dataset: CommunityDataset, { window }: DutyActsOptions): Result<DutyActs, Refusal> {
  assertWindow(window);
  const { facts, people, sources } = dataset;
  const isShown = facts.gathering.length > 0 || sources.some(({ capabilities }) => capabilities.includes("gatherings"));
  if (!isShown) return capabilityMissing("duty-acts/organising@1", ["gatherings"]);
  const held = facts.gathering.filter(({ startsAt }) => {
    const at = instantOf(startsAt);
    return at >= window.from && at < window.until;
  });
  const indexes = peopleNamed(
    dataset,
    held.flatMap(({ organisers = [] }) => organisers),
  );
  const counts = new Uint32Array(people.length);
  let [total, unknown] = [0, 0];
  for (const { organisers = [] } of held) {
    if (organisers.length === 0) unknown++;
    for (const organiser of new Set(organisers)) {
      const person = indexes.get(organiser) ?? -1;
      if (person < 0 || people.automated[person] === 1) continue;
      counts[person] = (counts[person] ?? 0) + 1;
      total++;
    }
  }
  return ok({ counts, total, caveats: unknownAuthors(unknown) });
}
