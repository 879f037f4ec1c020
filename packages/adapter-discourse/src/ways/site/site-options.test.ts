import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSourceAdapter } from "../../create-discourse-adapter.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { siteAddress, siteName, siteOf } from "./http/site-address.js";
import { keyHeaders, readKeyFile } from "./site-key.js";

describe("options of a site", () => {
  it.each([
    { site: "forum.example.org" },
    { site: "http://forum.example.org/community/", archive: "kept", rescan: 0.5 },
    { site: "https://forum.example.org", apiKey: "0123", apiUsername: "übungsleiter", atLength: ["reactions"] },
  ])("lets %j through", (options) => {
    expect(createSourceAdapter(options).isOk()).toBe(true);
  });

  it.each([
    [{ site: "" }, "site"],
    [{ site: "ftp://forum.example.org" }, "site"],
    [{ site: "https://reader:hidden-secret@forum.example.org" }, "site"],
    [{ site: "forum.example.org", apiKey: "hidden-secret\r\nX: y" }, "apiKey"],
    [{ site: "forum.example.org", userApiKey: 12 }, "userApiKey"],
    [{ site: "forum.example.org", apiUsername: "a\nb" }, "apiUsername"],
    [{ site: "forum.example.org", rescan: 2 }, "rescan"],
    [{ site: "forum.example.org", fetch: "fetch" }, "fetch"],
    [{ site: "forum.example.org", topicAnswers: "answers.ndjson" }, ""],
  ])("refuses %j, and tells no secret", (options, path) => {
    const { problems } = createSourceAdapter(options)._unsafeUnwrapErr();
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(JSON.stringify(problems)).not.toContain("hidden-secret");
  });
});

describe("addresses", () => {
  it.each([
    ["forum.example.org", "https://forum.example.org/", "forum.example.org"],
    ["http://forum.example.org:8080/a/b", "http://forum.example.org:8080/a/b/", "forum.example.org:8080/a/b"],
    ["https://forum.example.org/?x=1#y", "https://forum.example.org/", "forum.example.org"],
  ])("makes of %s the site %s, called %s", (text, address, name) => {
    const site = siteOf(text);
    expect(site?.href).toBe(address);
    expect(siteName(site ?? new URL("x:"))).toBe(name);
  });

  it("are seen from the sub-folder, not from the host", () => {
    const base = new URL("https://example.org/forum/");
    expect(siteAddress(base, "/latest.json", { page: 2, order: "a b" }).href).toBe(
      "https://example.org/forum/latest.json?page=2&order=a+b",
    );
    expect(siteAddress(base, "t/1/posts.json?post_ids[]=5").href).toBe(
      "https://example.org/forum/t/1/posts.json?post_ids[]=5",
    );
  });
});

describe("keys", () => {
  it("go into headers, names as the bytes of UTF-8", () => {
    expect(keyHeaders({ apiKey: "k", apiUsername: "ü" })).toEqual({ "Api-Key": "k", "Api-Username": "Ã¼" });
    expect(keyHeaders({ userApiKey: "k", userApiClientId: "c" })).toEqual({
      "User-Api-Key": "k",
      "User-Api-Client-Id": "c",
    });
    expect(keyHeaders({})).toEqual({});
  });

  it.each([
    ["0123abc\n", { apiKey: "0123abc" }],
    ['{"apiKey":"0123","apiUsername":"system"}', { apiKey: "0123", apiUsername: "system" }],
    ['{"userApiKey":"0123"}', { userApiKey: "0123" }],
    ["", undefined],
    ["two words", undefined],
    ['{"apiUsername":"system"}', undefined],
    ['{"password":"hidden-secret"}', undefined],
  ])("come from a file that holds %j", async (text, key) => {
    const path = join(temporaryFolder(), "key");
    writeFileSync(path, text);
    const read = await readKeyFile(path);
    expect(read.unwrapOr(undefined)).toEqual(key);
    if (read.isErr()) expect(JSON.stringify(read.error)).not.toContain("hidden-secret");
  });
});
