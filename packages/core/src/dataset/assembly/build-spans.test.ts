import { expect, it } from "vitest";
import { createDataset } from "../create-dataset.js";
import { buildSpans, type ObservationFacts } from "./build-spans.js";

const from = "2026-01-01T00:00:00Z";
const until = "2026-02-01T00:00:00Z";

it("takes a source at its word in the venues it speaks of, and counts the rest as seen with its contributions", () => {
  const at = "2026-01-10T00:00:00Z";
  const { spans, venues } = createDataset([
    { kind: "contribution", id: "1", type: "opening", at, venue: "a" },
    { kind: "contribution", id: "2", type: "opening", at, venue: "b" },
    { kind: "venue", id: "c" },
    { kind: "observation", venue: "b", kinds: ["openings"], from, until, complete: true },
    { kind: "observation", kinds: ["replies"], from, until, complete: true },
  ]);
  const shown = spans.map(({ venue, capabilities, declared }) => [
    venues[venue]?.id,
    declared,
    [...capabilities].sort(),
  ]);
  expect(shown).toEqual([
    ["b", true, ["openings"]],
    ["a", true, ["replies"]],
    ["b", true, ["replies"]],
    ["c", true, ["replies"]],
    ["a", false, ["authors", "conversations", "openings", "venues"]],
    ["b", false, ["authors", "conversations", "venues"]],
  ]);
});

it("looks at each venue a few times, not once for each observation", () => {
  const count = 500;
  let looks = 0;
  const counted = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, key) => {
        looks++;
        return Reflect.get(object, key);
      },
    });
  const ids = Array.from({ length: count }, (_, index) => `v${index}`);
  const dataset = createDataset([{ kind: "venue", id: "v0" }]);
  const facts: ObservationFacts = {
    ...dataset,
    venues: ids.map((id) => counted({ source: "records", id, style: "threaded" as const })),
    observations: ids.map((venue) =>
      counted({
        kind: "observation",
        source: "records",
        venue,
        kinds: ["openings"],
        from,
        until,
        complete: true,
      } as const),
    ),
  };
  expect(buildSpans(facts)).toHaveLength(count);
  expect(looks).toBeLessThan(count * 40);
});
