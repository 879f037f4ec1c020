import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createLinkedInAdapter } from "../../../create-linkedin-adapter.js";
import { pageApiBenches } from "../../../testing/page-api/page-api-bench.js";
import { simulatedPage } from "../../../testing/page-api/simulated-page.js";
import { playedToken } from "../../../testing/page-api/start-page-api.js";
import { readRecords } from "../../../testing/read-records.js";
import { temporaryFolder } from "../../../testing/written-files.js";

const bench = pageApiBenches();
const base = temporaryFolder();
let count = 0;
const fresh = (): string => `${base}/${count++}`;
const hour = 3_600_000;
const day = 24 * hour;

/** All bytes of all files in a folder, and in folders in it. */
function bytesIn(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, "latin1"))
    .join("\n");
}

describe("what is kept in a folder", () => {
  it("is files for their owner alone, without words, names or the token", async () => {
    const { adapter } = await bench();
    const folder = fresh();
    await readRecords(adapter({ folder }));
    expect(readdirSync(folder).sort()).toEqual(["calls.json", "page.json", "records.ndjson"]);
    for (const name of readdirSync(folder)) expect(statSync(`${folder}/${name}`).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(bytesIn(folder)).not.toMatch(new RegExp(`Words of|${playedToken}`));
  });

  it("after 48 hours names nobody, in no byte of no file, once it is purged", async () => {
    const { adapter, clock, server } = await bench();
    const folder = fresh();
    const found = await readRecords(adapter({ folder }));
    const people = new Set(
      found.contributions.flatMap(({ author = "" }) => (author.includes(":person:") ? [author] : [])),
    );
    const comments = found.contributions.flatMap(({ id, type }) => (type === "opening" ? [] : [id]));
    expect(people.size).toBeGreaterThan(5);
    // They are there before, or the test would prove nothing.
    for (const word of [...people, ...comments]) expect(bytesIn(folder)).toContain(word);
    // What a run that died left behind.
    writeFileSync(`${folder}/records.ndjson.new`, [...people].join("\n"));
    const calls = server.calls.length;
    // Without a token, which that does not take.
    const options = { pageApi: "90000001", retention: "linkedin", folder, now: clock.now } as const;
    const purged = await createLinkedInAdapter(options)
      ._unsafeUnwrap()
      .purge?.(clock.time + 48 * hour);
    expect(purged?._unsafeUnwrap().dropped).toBeGreaterThan(people.size);
    const left = bytesIn(folder);
    for (const word of [...people, ...comments]) expect(left).not.toContain(word);
    expect(left).not.toContain("urn:li:person");
    expect(left).toContain('"metric":"impressions"');
    // Nobody is asked for that.
    expect(server.calls.length).toBe(calls);
  });

  it("at no moment holds an act that is older than 48 hours, hour by hour", async () => {
    const { adapter, clock } = await bench();
    const folder = fresh();
    const found = await readRecords(adapter({ folder }));
    for (let hours = 0; hours <= 48; hours += 4) {
      const asOf = clock.time + hours * hour;
      (await adapter({ folder }).purge?.(asOf))?._unsafeUnwrap();
      const bytes = bytesIn(folder);
      for (const { id, at } of found.contributions) {
        const isOld = Date.parse(at) <= asOf - 48 * hour;
        if (isOld) expect(bytes).not.toContain(`"id":${JSON.stringify(id)}`);
        else expect(bytes).toContain(`"id":${JSON.stringify(id)}`);
      }
    }
  });

  it("holds nothing that grew too old while LinkedIn was slow", async () => {
    const slow = 20 * hour;
    let clockOfBench: { time: number } | undefined;
    const { adapter, clock } = await bench({
      instead: ({ resource }) => {
        if (resource === "reactions" && clockOfBench !== undefined) {
          clockOfBench.time += slow;
          clockOfBench = undefined;
        }
        return undefined;
      },
    });
    clockOfBench = clock;
    const folder = fresh();
    const { contributions } = await readRecords(adapter({ folder }));
    const oldest = clock.time - 48 * hour;
    expect(contributions.length).toBeGreaterThan(5);
    expect(contributions.filter(({ at }) => Date.parse(at) <= oldest)).toEqual([]);
    const kept = [...bytesIn(folder).matchAll(/"kind":"act".*?"at":"([^"]+)"/g)].map(([, at = ""]) => Date.parse(at));
    expect(kept.length).toBe(contributions.length);
    expect(Math.min(...kept)).toBeGreaterThan(oldest);
  });

  it("drops totals of posts after half a year and all others after a year", async () => {
    const { adapter, clock } = await bench();
    const folder = fresh();
    await readRecords(adapter({ folder }));
    const purge = async (days: number) => {
      (await adapter({ folder }).purge?.(clock.time + days * day))?._unsafeUnwrap();
      return bytesIn(folder);
    };
    expect(await purge(179)).toMatch(/urn:li:(share|ugcPost)/);
    const later = await purge(181);
    expect(later).not.toMatch(/urn:li:(share|ugcPost)/);
    expect(later).toContain('"metric":"new-followers"');
    expect(await purge(364)).toContain('"metric":"followers"');
    expect(await purge(366)).not.toContain("metric");
  });

  it("holds shorter limits where they were chosen", async () => {
    const { adapter, clock } = await bench();
    const folder = fresh();
    const retention = { contributionHours: 2, aggregateHours: 24 };
    await readRecords(adapter({ folder, retention }));
    (await adapter({ folder, retention }).purge?.(clock.time + 2 * hour))?._unsafeUnwrap();
    expect(bytesIn(folder)).not.toContain("urn:li:person");
    (await adapter({ folder, retention }).purge?.(clock.time + day))?._unsafeUnwrap();
    expect(bytesIn(folder)).not.toContain("metric");
  });

  it("is purged by every read before anything else, also by one that fails", async () => {
    const { adapter, clock, server } = await bench();
    const folder = fresh();
    await readRecords(adapter({ folder }));
    clock.time += 49 * hour;
    await server.close();
    expect((await readRecords(adapter({ folder }))).complete).toBe(false);
    expect(bytesIn(folder)).not.toContain("urn:li:person");
  });

  it("loses what a run that died left half written, also to a read that fails", async () => {
    const { adapter, server } = await bench();
    const folder = fresh();
    await readRecords(adapter({ folder }));
    writeFileSync(`${folder}/records.ndjson.new`, "urn:li:person:left_behind");
    await server.close();
    expect((await readRecords(adapter({ folder }))).complete).toBe(false);
    expect(bytesIn(folder)).not.toContain("left_behind");
  });

  it("keeps the number of followers of earlier days, which LinkedIn gives for today alone", async () => {
    const { adapter, clock } = await bench();
    const folder = fresh();
    await readRecords(adapter({ folder }));
    clock.time += 3 * day;
    const { aggregates } = await readRecords(adapter({ folder }));
    const levels = aggregates.filter(({ metric, dimensions }) => metric === "followers" && dimensions === undefined);
    expect(levels).toHaveLength(2);
  });

  it("forgets people, as long as what they did could come back", async () => {
    const { adapter, clock } = await bench();
    const folder = fresh();
    const before = await readRecords(adapter({ folder }));
    const person = before.contributions.find(({ author }) => author?.includes(":person:"))?.author ?? "";
    (await adapter({ folder }).forget?.([person]))?._unsafeUnwrap();
    expect(bytesIn(folder)).not.toContain(person);
    const after = await readRecords(adapter({ folder }));
    expect(after.contributions).toHaveLength(before.contributions.length);
    expect(JSON.stringify(after)).not.toContain(person);
    clock.time += 48 * hour;
    (await adapter({ folder }).purge?.(clock.time))?._unsafeUnwrap();
    expect(bytesIn(folder)).not.toContain("forgotten");
  });

  it("forgets what was deleted at LinkedIn as soon as the post is read anew", async () => {
    const { adapter, clock, server } = await bench();
    const folder = fresh();
    const before = await readRecords(adapter({ folder }));
    const gone = before.contributions.find(({ type }) => type === "reply")?.id ?? "";
    const page = simulatedPage();
    const without = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
      list.filter(({ id }) => !gone.includes(id));
    const posts = page.posts.map((post) => ({
      ...post,
      comments: without(post.comments).map((comment) => ({ ...comment, replies: without(comment.replies) })),
    }));
    server.setPage({ ...page, posts });
    clock.time += hour;
    const after = await readRecords(adapter({ folder }));
    expect(after.contributions.map(({ id }) => id)).not.toContain(gone);
    expect(bytesIn(folder)).not.toContain(`"id":"${gone}"`);
  });
});
