import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSourceAdapter } from "../../create-discourse-adapter.js";
import { firstLook } from "../../testing/later-forum.js";
import { readSite } from "../../testing/read-site.js";
import { simulatedForum, smallForum } from "../../testing/simulated-forum.js";
import { siteAdapter } from "../../testing/site-fixture.js";
import { SiteReads } from "../../testing/site-reads.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { written } from "../../testing/written-files.js";
import type { SiteOptions } from "./site-options.js";
import { passwordHeaders } from "./site-password.js";

const login = "kees:hidden-secret: ü";
const folder = temporaryFolder();
const passwordFile = written(folder, "login", `${login}\n`);
const reads = new SiteReads(simulatedForum({ ...smallForum, days: 20 }));

describe("a site with a password in front of it", () => {
  it("is the same forum, and every request shows the password", async () => {
    const usual = await reads.read();
    const guarded = await reads.read({ settings: { login } }, { passwordFile });
    expect(guarded.end?.complete).toBe(true);
    expect(guarded.facts).toEqual(usual.facts);
    expect(reads.server.requests.filter(({ status }) => status === 401)).toEqual([]);
  });

  it("is read with a key of the forum beside it", async () => {
    const key = { apiKey: "played-admin-key", apiUsername: "system" };
    const guarded = await reads.read({ settings: { login, loginRequired: true } }, { ...key, passwordFile });
    expect(guarded.end?.complete).toBe(true);
  });

  it.each<[string, Partial<SiteOptions>, string]>([
    ["without one", {}, "site-guarded"],
    ["with a wrong one", { passwordFile: written(folder, "wrong", "kees:hidden-secret of old") }, "site-guarded"],
    ["with a file that is none", { passwordFile: written(folder, "none", "hidden-secret") }, "password-unusable"],
    ["with a file that is not there", { passwordFile: join(folder, "nowhere") }, "file-not-found"],
    ["with a variable that is not set", { passwordVariable: "NO_SUCH_LOGIN" }, "password-unusable"],
  ])("%s: one message that names what to do, and tells no secret", async (_, asked, code) => {
    const { records, issues } = await reads.read({ settings: { login } }, asked);
    expect(issues).toMatchObject([{ severity: "error", code, advice: expect.any(String) }]);
    expect(JSON.stringify(records)).not.toContain("hidden-secret");
    // A wrong password is not tried again and again: that is how accounts get locked.
    expect(reads.server.requests.length).toBeLessThan(2);
  });

  it("leaves no trace of it in an archive", async () => {
    const archive = temporaryFolder();
    await reads.read({ settings: { login } }, { passwordFile, archive });
    const kept = readdirSync(archive).map((name) => readFileSync(join(archive, name), "utf8"));
    expect(kept.length).toBeGreaterThan(2);
    for (const secret of ["hidden-secret", "kees", Buffer.from(login).toString("base64")]) {
      expect(kept.join("")).not.toContain(secret);
    }
  });

  it("does not show it to another site that it is sent to", async () => {
    const shown: (string | null)[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const host = new URL(String(input)).host;
      shown.push(host === "elsewhere.example.org" ? new Headers(init?.headers).get("authorization") : "here");
      return new Response(null, { status: 302, headers: { location: "https://elsewhere.example.org/about.json" } });
    };
    const { issues } = await readSite(siteAdapter(await reads.play(), firstLook, { passwordFile, fetch }));
    expect(issues).toMatchObject([{ code: "site-moved" }]);
    expect(shown).toEqual(["here"]);
  });
});

describe("where a password is named", () => {
  it.each([
    [{ passwordVariable: "FORUM_LOGIN" }, { FORUM_LOGIN: "a:b" }, "Basic YTpi"],
    [{ passwordVariable: "FORUM_LOGIN" }, { FORUM_LOGIN: "a:" }, "Basic YTo="],
    [{ passwordFile, passwordVariable: "FORUM_LOGIN" }, { FORUM_LOGIN: "a:b" }, basic(login)],
    [{}, { FORUM_LOGIN: "a:b" }, undefined],
  ])("by %j", async (named, environment, header) => {
    expect((await passwordHeaders(named, environment))._unsafeUnwrap()["Authorization"]).toBe(header);
  });

  it.each(["", "a", ":b", "a:b\r\nX: y", "a\n:b"])("refuses %j", async (text) => {
    const refused = await passwordHeaders({ passwordVariable: "X" }, { X: text });
    expect(refused._unsafeUnwrapErr().code).toBe("password-unusable");
  });

  it("is never an option by itself", () => {
    const refused = createSourceAdapter({ site: "forum.example.org", passwordVariable: "kees:hidden-secret" });
    expect(refused._unsafeUnwrapErr().problems.map(({ path }) => path)).toEqual(["passwordVariable"]);
    expect(JSON.stringify(refused._unsafeUnwrapErr())).not.toContain("hidden-secret");
  });
});

function basic(text: string): string {
  return `Basic ${Buffer.from(text, "utf8").toString("base64")}`;
}
