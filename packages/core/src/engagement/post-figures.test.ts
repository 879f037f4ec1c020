import { describe, expect, it } from "vitest";
import { caveatsOf, figureOf } from "../activity/tiny-community.test-support.js";
import { daily, daysOf, page, post } from "../activity/totals/small-page.test-support.js";
import { postsWithoutReaction } from "./posts-without-reaction.js";
import { responsesPerPost } from "./responses-per-post.js";

const window = daysOf(30);
const silent = { reactions: 0, comments: 0, reposts: 0 };

describe("responses per post", () => {
  it("are those of the posts of the window, each until the end of its total", () => {
    const totals = [
      post("a", 0, { comments: 1 }),
      post("b", 29, { comments: 8 }),
      post("c", 5, { comments: 0 }),
      post("d", 30, { comments: 90 }),
    ];
    const { mean, median } = responsesPerPost(page(...totals), { window })._unsafeUnwrap();
    // By hand: 1, 8 and 0.
    expect([mean.value, median.value]).toEqual([3, 1]);
    expect(mean).toMatchObject({ definition: "responses-per-post/mean@1", sampleSize: 3, sampleOf: "conversations" });
    expect(mean.caveats?.map(({ code }) => code)).toEqual(["responses-by-anyone"]);
  });

  it("of two exports of one post are those of the later one", () => {
    const earlier = post("a", 0, { comments: 1 }).map((total) => ({ ...total, until: "2026-01-05" }));
    const found = responsesPerPost(page(earlier, post("a", 0, { comments: 4 })), { window });
    expect(figureOf(found.map(({ mean }) => mean))).toBe(4);
  });

  it("say how many posts may still get some, and take a correction below 0 for none", () => {
    const young = post("a", 0, { comments: -2 }).map((total) => ({ ...total, until: "2026-01-05" }));
    const { mean } = responsesPerPost(page(young), { window })._unsafeUnwrap();
    expect(mean.value).toBe(0);
    expect(mean.caveats).toContainEqual({ code: "conversations-too-young", params: { count: 1 } });
  });

  it.each([
    ["totals of days alone", page(daily("comments", [3])), "total-not-given"],
    ["posts of another time", page(post("a", 40, { comments: 1 })), "no-openings"],
  ])("are refused for %s", (_, dataset, reason) => {
    expect(responsesPerPost(dataset, { window })._unsafeUnwrapErr()).toMatchObject({ reason });
  });
});

describe("posts without reaction", () => {
  it("are those with none of the three", () => {
    const totals = ["reactions", "comments", "reposts"].map((name) => post(name, 1, { ...silent, [name]: 1 }));
    const found = postsWithoutReaction(page(...totals, post("a", 1, silent)), { window });
    expect(figureOf(found)).toBe(0.25);
    expect(caveatsOf(found)).toEqual(["responses-by-anyone"]);
  });

  it("count among those of which all three are known", () => {
    const dataset = page(post("a", 1, silent), post("b", 1, { comments: 0 }));
    expect(postsWithoutReaction(dataset, { window })._unsafeUnwrap()).toMatchObject({ value: 1, sampleSize: 1 });
    expect(postsWithoutReaction(page(post("b", 1, { comments: 0 })), { window })._unsafeUnwrapErr()).toMatchObject({
      reason: "no-openings",
    });
  });

  it("may be none", () => {
    expect(figureOf(postsWithoutReaction(page(post("a", 1, { ...silent, reactions: 2 })), { window }))).toBe(0);
  });
});
