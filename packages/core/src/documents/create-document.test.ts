import { expect, it } from "vitest";
import { createCommunityConfig } from "../configuration/create-community-config.js";
import { createCommunityPlan } from "../planning/create-community-plan.js";

type Created = ReturnType<typeof createCommunityPlan> | ReturnType<typeof createCommunityConfig>;

const told = (created: Created): readonly string[] =>
  created._unsafeUnwrapErr().problems.map(({ path, reason }) => `${path} ${reason?.type}`);

const sources = [{ adapter: "csv", name: "forum", files: ["posts.csv"] }];

it("tells a misspelt name beside what has the wrong form", () => {
  const duties = [
    { source: "forum", holder: "ann", duty: "answer" },
    { source: "forun", holder: "ann", duty: "answering" },
  ];
  expect(told(createCommunityConfig({ sources, duties, dayz: 3 }))).toEqual([
    "duties[0].duty wrong-word",
    "dayz unknown-key",
  ]);
  const [, second] = duties;
  expect(told(createCommunityConfig({ sources, duties: [second], dayz: 3, asOf: 5 }))).toEqual([
    "asOf wrong-kind",
    "dayz unknown-key",
    "duties[0].source unknown-name",
  ]);
  const groups = [{ id: "teachers" }, { id: "teachers", motives: [5] }];
  expect(told(createCommunityPlan({ groups, horizonMonth: 6 }))).toEqual([
    "groups[1].motives[0] wrong-kind",
    "horizonMonth unknown-key",
    "groups[1].id repeated-id",
  ]);
});

it("says nothing that may only follow from what has the wrong form", () => {
  const misspelt = [{ adapter: "csv", nme: "forum", files: ["posts.csv"] }];
  const duties = [{ source: "forum", holder: "ann", duty: "answering" }];
  expect(told(createCommunityConfig({ sources: misspelt, duties }))).toEqual(["sources[0].nme unknown-key"]);
  const threshold = { score: "engagement", atLeats: 50 };
  expect(told(createCommunityConfig({ thresholds: [threshold] }))).toEqual(["thresholds[0].atLeats unknown-key"]);
});

it("takes no list or text for a document, nor what a document inherits", () => {
  for (const input of [null, [], "text", 3]) expect(told(createCommunityConfig(input))).toHaveLength(1);
  const input: unknown = JSON.parse(
    '{ "__proto__": { "dayz": 1 }, "constructor": 1, "thresholds": [{ "score": "engagment", "atLeast": 1 }] }',
  );
  expect(told(createCommunityConfig(input)).at(-1)).toBe("thresholds[0].score unknown-score");
  expect(({} as { readonly dayz?: number }).dayz).toBeUndefined();
});
