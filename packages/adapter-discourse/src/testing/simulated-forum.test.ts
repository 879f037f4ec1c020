import { expect, it } from "vitest";
import { Forum } from "../forum/forum.js";
import { everybody } from "../forum/visibility.js";
import { forumBatches } from "../records/forum-batches.js";
import { simulatedForum } from "./simulated-forum.js";

it("plays a forum that shows everything a forum can", () => {
  const forum = new Forum();
  for (const row of simulatedForum()) forum.put(row, Date.UTC(2024, 2, 1));
  const batches = forumBatches(forum, {
    capabilities: ["openings", "reactionTotals", "venues", "stakeholderGroups", "duties"],
    coverage: { until: Date.UTC(2024, 2, 1), complete: true },
    policy: everybody,
    form: "records",
    withNames: false,
    withTitles: false,
  });
  const counts: Record<string, number> = {};
  for (const batch of batches) {
    if ("kind" in batch) continue;
    for (const record of batch) {
      const key = record.kind === "contribution" ? record.type : record.kind;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  expect(counts["flag"]).toBeGreaterThan(0);
});
