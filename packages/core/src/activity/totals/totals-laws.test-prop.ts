import fc from "fast-check";
import { expect, it } from "vitest";
import { createDataset } from "../../dataset/create-dataset.js";
import { postsWithoutReaction } from "../../engagement/posts-without-reaction.js";
import { responsesPerPost } from "../../engagement/responses-per-post.js";
import type { FactRecord } from "../../model/fact.js";
import { followerGrowth } from "../../viability/follower-growth.js";
import { impressions } from "../../viability/impressions.js";
import { newFollowers } from "../../viability/new-followers.js";
import { daily, dateOf, daysOf, level, post } from "./small-page.test-support.js";

const seed = 20260101;
const counts = fc.array(fc.integer({ min: -5, max: 500 }), { minLength: 1, maxLength: 40 });
const posts = fc.array(fc.record({ day: fc.nat(40), comments: fc.nat(9), reactions: fc.nat(2) }), { maxLength: 12 });

const pages = fc
  .record({ counts, posts, level: fc.integer({ min: 1, max: 9_000 }) })
  .map((given) => [
    ...daily("impressions", given.counts),
    ...daily("new-followers", given.counts),
    ...given.posts.flatMap(({ day, comments, reactions }, index) =>
      post(`p${index}`, day, { comments, reactions, reposts: 0 }),
    ),
    level(20, given.level),
  ]);

function figures(records: readonly FactRecord[], shift = 0): unknown {
  const dataset = createDataset(records, { capabilities: ["aggregates"] });
  const options = { window: daysOf(30, shift) };
  const found = [impressions, newFollowers, followerGrowth, responsesPerPost, postsWithoutReaction].map((figure) =>
    figure(dataset, options),
  );
  return JSON.parse(JSON.stringify(found).replaceAll(/"window":\{[^}]*\}/g, '"window":{}'));
}

it("figures of totals do not depend on the order of the records", () => {
  fc.assert(
    fc.property(pages, (records) => {
      expect(figures(records.toReversed())).toEqual(figures(records));
    }),
    { seed },
  );
});

it("figures of totals do not change when everything moves in time", () => {
  fc.assert(
    fc.property(pages, fc.integer({ min: -400, max: 400 }), (records, shift) => {
      const days = (date: string): number => Math.round((Date.parse(date) - Date.parse(dateOf(0))) / 86_400_000);
      const moved = records.map((total) => ({
        ...total,
        from: dateOf(days(total.from) + shift),
        until: dateOf(days(total.until) + shift),
      }));
      expect(figures(moved, shift)).toEqual(figures(records));
    }),
    { seed },
  );
});

it("figures of totals do not change when parts of totals are told too", () => {
  fc.assert(
    fc.property(pages, (records) => {
      const parts = records.map((total) => ({ ...total, dimensions: [{ name: "origin", value: "organic" }] }));
      expect(figures([...records, ...parts])).toEqual(figures(records));
    }),
    { seed },
  );
});
