import { describe, expect, it } from "vitest";
import { forumChanges } from "../../testing/forum-changes.js";
import { firstLook } from "../../testing/later-forum.js";
import { simulatedForum, smallForum } from "../../testing/simulated-forum.js";
import { SiteReads } from "../../testing/site-reads.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";

const day = 86_400_000;
const rows = simulatedForum({ ...smallForum, days: 20 });
const reads = new SiteReads(rows);
const silent = [
  forumChanges.postDeleted(1_018, firstLook - 1),
  forumChanges.likeGiven(1_003, 1, firstLook - 1),
  forumChanges.topicDeleted(203, firstLook - 1),
] as const;
const changed = silent.reduce((state, change) => change(state), rows);

/** What was seen of a forum, its observation and staff apart: those are as of each read. */
function seen(facts: readonly string[]): readonly string[] {
  return facts.filter((fact) => !/^\{"kind":"(observation|duty)"/.test(fact));
}

describe("what changed in silence shows after 1/rescan reads at most, wherever the round was by then", () => {
  it.each([
    [1, 0],
    [0.5, 0],
    [0.5, 1],
    [0.25, 1],
    [0.25, 2],
    [0.25, 3],
  ])("a share of %d, after %i reads of the round", async (rescan, before) => {
    const archive = temporaryFolder();
    let now = firstLook;
    const later = async (forum: typeof rows): Promise<readonly string[]> => {
      now += day;
      const { facts, end } = await reads.read({ rows: forum, now }, { archive, rescan });
      expect(end?.complete).toBe(true);
      return seen(facts);
    };
    await reads.read({}, { archive });
    for (let read = 0; read < before; read++) await later(rows);
    let known: readonly string[] = [];
    for (let read = 0; read < 1 / rescan; read++) known = await later(changed);
    expect(known).toEqual(seen((await reads.read({ rows: changed, now })).facts));
  });
});
