import { readdirSync } from "node:fs";
import { currentFacts } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { forumChanges } from "../../testing/forum-changes.js";
import { keptLines, keptText } from "../../testing/kept-lines.js";
import { firstLook, laterForum, secondLook } from "../../testing/later-forum.js";
import { passingMishaps } from "../../testing/passing-mishaps.js";
import { playedPersonalData } from "../../testing/played-personal-data.js";
import { factTexts, isFact, readSite } from "../../testing/read-site.js";
import type { ForumServerOptions } from "../../testing/server/forum-server-options.js";
import { simulatedForum, smallForum } from "../../testing/simulated-forum.js";
import { siteAdapter } from "../../testing/site-fixture.js";
import { SiteReads } from "../../testing/site-reads.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import type { SiteOptions } from "./site-options.js";

const rows = simulatedForum({ ...smallForum, days: 20 });
const admin = { apiKey: "played-admin-key", apiUsername: "system" } as const;

const reads = new SiteReads(rows);

/** Reads a forum into an archive, or on from where it ended. */
const read = (archive: string, options: Partial<ForumServerOptions> = {}, asked: Partial<SiteOptions> = {}) =>
  reads.read(options, { archive, ...asked });

/** The facts without what was looked at: that differs with when it was. */
function facts(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => !text.startsWith('{"kind":"observation"'));
}

describe("what an archive holds", () => {
  it.each<[string, Partial<SiteOptions>]>([
    ["without a key", {}],
    ["with a key that sees everything", { ...admin, atLength: ["moderationActs", "reactions"] }],
  ])("no names, texts, addresses, and nothing that is not everybody's, %s", async (_, asked) => {
    const archive = temporaryFolder();
    await read(archive, {}, asked);
    const text = keptText(archive);
    const secrets = [...Object.values(playedPersonalData(rows)).flat(), admin.apiKey];
    expect(secrets.length).toBeGreaterThan(100);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    // A whisper, a restricted topic, an unlisted one, a deleted one, a private one: planted with these numbers.
    const posts = keptLines(archive).flatMap((line) => /"kind":"post","id":(\d+)/.exec(line)?.[1] ?? []);
    expect(posts.filter((id) => ["12", "13", "20", "21", "22", "23"].includes(id))).toEqual([]);
    const topics = keptLines(archive).flatMap((line) => /"kind":"topic","id":(\d+)/.exec(line)?.[1] ?? []);
    expect(topics.filter((id) => ["12", "13", "14", "15"].includes(id))).toEqual([]);
  });

  it("names and restricted categories on request, and then no less is asked of it", async () => {
    const archive = temporaryFolder();
    const asked = { ...admin, archive, include: ["member.name"], alsoRead: ["restricted-categories"] } as const;
    const whole = await readSite(siteAdapter(await reads.play(), firstLook, { ...asked, form: "records" }));
    expect(whole.facts.some((fact) => fact.includes("Name of 5"))).toBe(true);
    expect(whole.facts.some((fact) => fact.includes('"conversation":"12"'))).toBe(true);
    expect((await read(archive, {}, admin)).issues.map(({ code }) => code)).toContain("archive-asked-otherwise");
  });
});

describe("a later read", () => {
  it("asks for little where nothing happened, and has nothing to tell", async () => {
    const archive = temporaryFolder();
    const first = await read(archive);
    const whole = reads.server.requests.length;
    const adapter = siteAdapter(await reads.play(), secondLook, { form: "records", archive });
    const { records, end } = await readSite(adapter, { cursor: first.end?.cursor ?? "" });
    expect(reads.server.requests.length).toBeLessThan(whole);
    expect(end).toMatchObject({ complete: true });
    // Staff is staff as of now: that alone is said again, and that it was looked.
    expect([...new Set(records.map(({ kind }) => kind))]).toEqual(["duty", "observation", "end"]);
  });

  it("yields what changed, which added up is what a full read gives", async () => {
    const archive = temporaryFolder();
    const first = await read(archive, {}, { rescan: 1 });
    const later = await reads.play({ rows: laterForum(rows) });
    const increment = await readSite(siteAdapter(later, secondLook, { form: "records", archive, rescan: 1 }), {
      cursor: first.end?.cursor ?? "",
    });
    const full = await readSite(siteAdapter(later, secondLook, { form: "records" }));
    const added = currentFacts([first.records, increment.records]).filter(isFact);
    expect(facts(factTexts(added))).toEqual(facts(full.facts));
    expect(increment.records.filter(({ kind }) => kind === "removal").length).toBeGreaterThan(3);
    expect(increment.records.length).toBeLessThan(full.records.length);
  });

  it("accounts for what came since, and for no more", async () => {
    const [archive, atLength] = [temporaryFolder(), ["moderationActs", "reactions"] as const];
    const first = await read(archive, {}, { ...admin, atLength });
    const [liked] = rows.filter((row) => row.kind === "post" && (row.topicId ?? 0) > 200 && row.postNumber === 1);
    const id = liked !== undefined && "id" in liked ? liked.id : 0;
    const server = await reads.play({ rows: forumChanges.likeGiven(id, 1, firstLook + 1)(rows) });
    const adapter = siteAdapter(server, secondLook, { ...admin, atLength, form: "records", archive, rescan: 1 });
    const { end, facts: told } = await readSite(adapter, { cursor: first.end?.cursor ?? "" });
    expect(told.filter((fact) => fact.includes('"type":"reaction"'))).toHaveLength(1);
    const likes = end?.accounting?.find(({ kind }) => kind === "postAction");
    expect(likes).toMatchObject({ accepted: 1, skipped: 0 });
  });

  it.each([1, 2, 3])(
    "is the same through three mishaps in ten requests, as the first is (seed %i)",
    async (seed) => {
      const archive = temporaryFolder();
      const asked = { ...admin, atLength: ["moderationActs", "reactions"], rescan: 1 } as const;
      const changed = laterForum(rows);
      const randomMishaps = { seed, share: 0.3, kinds: passingMishaps };
      const first = await read(archive, { randomMishaps }, asked);
      const usual = await reads.read({}, asked);
      expect(first.end?.complete).toBe(true);
      expect(first.facts).toEqual(usual.facts);
      const server = await reads.play({ rows: changed, randomMishaps });
      const adapter = siteAdapter(server, secondLook, { ...asked, form: "records", archive });
      const increment = await readSite(adapter, { cursor: first.end?.cursor ?? "" });
      const full = await readSite(
        siteAdapter(await reads.play({ rows: changed }), secondLook, { ...asked, form: "records" }),
      );
      expect(increment.end?.complete).toBe(true);
      const added = currentFacts([first.records, increment.records]).filter(isFact);
      expect(facts(factTexts(added))).toEqual(facts(full.facts));
    },
    60_000,
  );

  it("finds within some reads what changed in silence, a share of the forum each time", async () => {
    const archive = temporaryFolder();
    await read(archive);
    const quiet = [
      forumChanges.postDeleted(1_018, firstLook - 1),
      forumChanges.likeGiven(1_003, 1, firstLook - 1),
      forumChanges.topicDeleted(203, firstLook - 1),
    ].reduce((state, change) => change(state), rows);
    const full = await readSite(siteAdapter(await reads.play({ rows: quiet }), secondLook, { form: "records" }));
    let isFound = false;
    for (let day = 1; day <= 5 && !isFound; day++) {
      const later = await read(archive, { rows: quiet, now: firstLook + day * 86_400_000 }, { rescan: 0.25 });
      isFound = JSON.stringify(facts(later.facts)) === JSON.stringify(facts(full.facts));
    }
    expect(isFound).toBe(true);
  });

  it("goes on after trouble where it was, and catches up with what happened meanwhile", async () => {
    const archive = temporaryFolder();
    const down = { kind: "bad-gateway", on: /^\/posts\.json\?before=\d/, skip: 1, times: 1_000 } as const;
    const broken = await read(archive, { mishaps: [down] });
    expect(broken.end).toMatchObject({ complete: false });
    expect(broken.facts.length).toBeGreaterThan(0);
    const changed = laterForum(rows);
    const resumed = await read(archive, { rows: changed, now: secondLook }, { rescan: 1 });
    expect(resumed.end?.complete).toBe(true);
    const asked = reads.server.requests.map(({ target }) => target);
    expect(asked.filter((target) => target === "/posts.json")).toHaveLength(1);
    const full = await readSite(siteAdapter(await reads.play({ rows: changed }), secondLook, { form: "records" }));
    expect(facts(resumed.facts)).toEqual(facts(full.facts));
  });

  it("is not held up by what cannot be told", async () => {
    const archive = temporaryFolder();
    await read(archive);
    const adapter = siteAdapter(await reads.play(), firstLook, { archive, form: "records" });
    const { issues, end, facts: none } = await readSite(adapter, { cursor: "somewhere.1" });
    expect(issues.map(({ code }) => code)).toEqual(["cursor-unknown"]);
    expect(end).toMatchObject({ complete: false });
    expect(none).toEqual([]);
  });
});

describe("a person who asked to be forgotten", () => {
  it("does not come back with the next read", async () => {
    const archive = temporaryFolder();
    const asked: Partial<SiteOptions> = { ...admin, atLength: ["moderationActs", "reactions"] };
    const before = await read(archive, {}, asked);
    const adapter = siteAdapter(await reads.play(), secondLook, { ...asked, archive, form: "records", rescan: 1 });
    expect((await adapter.forget?.(["102"]))?.isOk()).toBe(true);
    expect(keptText(archive)).not.toMatch(/[":[,]102[,"}\]]/);
    const after = await readSite(adapter);
    expect(after.end?.complete).toBe(true);
    expect(after.facts.filter((fact) => fact.includes('"102"'))).toEqual([]);
    expect(keptText(archive)).not.toMatch(/[":[,]102[,"}\]]/);
    const contributions = (texts: readonly string[]): number =>
      texts.filter((fact) => fact.startsWith('{"kind":"contribution"')).length;
    expect(contributions(after.facts)).toBe(contributions(before.facts));
  });

  it("can be forgotten before anything was read", async () => {
    const archive = temporaryFolder();
    const adapter = siteAdapter(await reads.play(), firstLook, { archive, form: "records" });
    expect((await adapter.forget?.(["101", "no number"]))?.isOk()).toBe(true);
    const { facts: all, end } = await readSite(adapter);
    expect(end?.complete).toBe(true);
    expect(all.filter((fact) => fact.includes('"101"'))).toEqual([]);
  });
});

describe("the folder", () => {
  it("is refused to a second reader, and free again after the first", async () => {
    const archive = temporaryFolder();
    const slow = { kind: "slow", on: /^\/posts\.json/ } as const;
    const first = readSite(siteAdapter(await reads.play({ mishaps: [slow] }), firstLook, { archive }));
    const held = await reads.server.nextHeld();
    const asked = reads.server.requests.length;
    const second = siteAdapter(reads.server, firstLook, { archive });
    expect((await second.describe())._unsafeUnwrapErr().code).toBe("archive-locked");
    expect((await readSite(second)).issues.map(({ code }) => code)).toEqual(["archive-locked"]);
    // It is told at once: the site is asked for nothing.
    expect(reads.server.requests).toHaveLength(asked);
    held.finish();
    expect((await first).end?.complete).toBe(true);
    expect(readdirSync(archive).sort()).toEqual(["archive.json", "checkpoint.json", "rows-1-000001.ndjson"]);
  });

  it("is waited for by another read of the same adapter", async () => {
    const archive = temporaryFolder();
    const slow = { kind: "slow", on: /^\/posts\.json/ } as const;
    const adapter = siteAdapter(await reads.play({ mishaps: [slow] }), firstLook, { archive });
    const first = readSite(adapter);
    const held = await reads.server.nextHeld();
    const second = readSite(adapter);
    expect((await adapter.describe()).isOk()).toBe(true);
    held.finish();
    expect([(await first).end?.complete, (await second).end?.complete]).toEqual([true, true]);
  });

  it("that cannot be made is trouble, and nothing throws", async () => {
    const archive = `${temporaryFolder()}/file`;
    const { writeFileSync } = await import("node:fs");
    writeFileSync(archive, "not a folder");
    const { issues, end } = await read(archive);
    expect(issues.map(({ code }) => code)).toEqual(["archive-not-writable"]);
    expect(end).toMatchObject({ complete: false });
  });
});

it("can be read again without the network, and from a cursor of the site", async () => {
  const archive = temporaryFolder();
  const first = await read(archive, {}, { rescan: 1 });
  const online = await read(archive, { rows: laterForum(rows), now: secondLook }, { rescan: 1 });
  const offline = createDiscourseAdapter({ archive, source: "played", form: "records" })._unsafeUnwrap();
  const whole = await readSite(offline);
  expect(whole.facts).toEqual(online.facts);
  expect(whole.end?.cursor).toBe(online.end?.cursor);
  const since = await readSite(offline, { cursor: first.end?.cursor ?? "" });
  expect(facts(factTexts(currentFacts([first.records, since.records])))).toEqual(facts(whole.facts));
});
