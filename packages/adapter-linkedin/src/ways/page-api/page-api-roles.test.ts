import { describe, expect, it } from "vitest";
import { pageApiBenches } from "../../testing/page-api/page-api-bench.js";
import { jsonAnswer, refusal } from "../../testing/page-api/played-call.js";
import { smallPage as page } from "../../testing/page-api/small-page.js";
import { readRecords } from "../../testing/read-records.js";

const bench = pageApiBenches();

async function read(settings: Parameters<typeof bench>[0]) {
  const { adapter } = await bench({ page, ...settings });
  return readRecords(adapter());
}

/** What is done on the small page. */
const whole = 15;

describe("an empty list that means a missing role", () => {
  const empty = jsonAnswer({ elements: [], paging: { start: 0, count: 100, links: [] } });

  it("of comments is a warning, and no silence", async () => {
    const found = await read({ instead: ({ resource }) => (resource === "comments" ? empty : undefined) });
    expect(found.issues).toContainEqual(
      expect.objectContaining({ code: "comments-not-listed", severity: "warning", count: 6 }),
    );
    expect(found.observations.flatMap(({ kinds }) => kinds)).not.toContain("replies");
    expect(found.observations.flatMap(({ kinds }) => kinds)).toContain("reactions");
  });

  it("of posts is a warning where the days show responses", async () => {
    const found = await read({ instead: ({ resource }) => (resource === "posts" ? empty : undefined) });
    expect(found.codes).toEqual(["posts-not-listed"]);
  });

  it("of a page on which really nothing happened is none", async () => {
    const found = await read({ page: { ...page, posts: [] } });
    expect([found.codes, found.complete]).toEqual([[], true]);
  });

  it.each([
    [["RECRUITING_POSTER"], "role-shows-nothing"],
    [[], "role-missing"],
  ])("is not even asked for in the roles %j, and the description does not promise it", async (roles, code) => {
    const { adapter, server } = await bench({ page, roles });
    expect((await adapter().describe())._unsafeUnwrap().capabilities).toEqual(["venues", "aggregates"]);
    const found = await readRecords(adapter());
    expect(found.codes).toEqual([code]);
    expect(found.contributions).toEqual([]);
    expect(server.calls.some((target) => target.startsWith("/rest/posts"))).toBe(false);
  });

  it("is tried where LinkedIn does not say what the role is", async () => {
    const denied = (resource: string) =>
      resource === "organizationAcls" ? refusal(403, "ACCESS_DENIED", 100) : undefined;
    expect((await read({ instead: ({ resource }) => denied(resource) })).contributions).toHaveLength(whole);
  });
});
