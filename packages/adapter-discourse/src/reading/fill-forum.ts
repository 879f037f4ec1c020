import type { Capability, IssueRecord } from "@org/community-core/source";
import type { ForumFact } from "../forum/forum-fact.js";
import type { WayDescription, WayEnd, WayIn, WayRequest } from "../ways/way-in.js";
import type { ReadForums } from "./read-forums.js";

/** Facts of a forum that a way in shows if it shows what the model calls so. */
const factsOfCapabilities: ReadonlyMap<Capability, readonly ForumFact[]> = new Map([
  ["openings", ["topics", "posts"]],
  ["reactions", ["likes"]],
  ["flags", ["flags"]],
  ["edits", ["post-revisions"]],
  ["joinDates", ["join-dates"]],
  ["duties", ["roles"]],
]);

/** Puts all rows of a way into a forum, passing on what went wrong, and notes what the way would have shown. */
export async function* fillForum(
  forums: ReadForums,
  way: WayIn,
  { capabilities, facts = [] }: WayDescription,
  request: WayRequest,
): AsyncGenerator<readonly IssueRecord[], WayEnd, undefined> {
  const { shown } = forums.now;
  for (const fact of facts) shown.add(fact);
  for (const fact of capabilities.flatMap((name) => factsOfCapabilities.get(name) ?? [])) shown.add(fact);
  const rows = way.read(request);
  try {
    for (;;) {
      const step = await rows.next();
      if (step.done === true) return step.value;
      forums.take(step.value);
      if (step.value.issues !== undefined && step.value.issues.length > 0) yield step.value.issues;
    }
  } finally {
    // A reader who stops half-way lets the way close what it opened.
    await rows.return({ complete: false, coverage: { until: 0, complete: false } });
  }
}
