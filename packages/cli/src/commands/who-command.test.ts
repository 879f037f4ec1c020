import { chmodSync } from "node:fs";
import { hmacPseudonyms } from "@org/community-core";
import { afterAll, describe, expect, it } from "vitest";
import { Workbench } from "../run.test-support.js";

const bench = new Workbench();
afterAll(() => bench[Symbol.dispose]());

const at = "2026-01-02T09:00:00Z";
const records = [
  { kind: "contribution", id: "1", type: "opening", at, author: "ann" },
  { kind: "contribution", id: "2", type: "reply", at, author: "bob", target: "1" },
  { kind: "identityLink", person: "ann", same: "m7", sameSource: "mail" },
  { kind: "end", complete: true },
];
bench.write("posts.ndjson", records.map((record) => JSON.stringify(record)).join("\n"));
bench.write("half.ndjson", JSON.stringify(records[0]));
bench.write("key", "00".repeat(32));
chmodSync(bench.path("key"), 0o600);

const [ann = "", mail = "", bob = ""] = await hmacPseudonyms(new Uint8Array(32))([
  { source: "posts", id: "ann" },
  { source: "mail", id: "m7" },
  { source: "posts", id: "bob" },
]);
const nobody = "0123456789abcdef";

describe("who", () => {
  it("says to whoever holds the key which accounts a pseudonym stands for", async () => {
    const { status, stdout, stderr } = await bench.run(
      `who posts.ndjson --option source=posts --key-file key --person ${ann} --person ${bob}`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [first, second] = [["posts", "ann", ann] as const, ["mail", "m7", mail] as const].sort((one, other) =>
      one[2] < other[2] ? -1 : 1,
    );
    const row = ([source, id]: readonly string[]): string => `${source?.padEnd(6)}  ${id}`;
    expect(stdout.split("\n")).toEqual([
      "Pseudonym         Source  Id",
      `${ann}  ${row(first ?? [])}`,
      `${" ".repeat(16)}  ${row(second ?? [])}`,
      `${bob}  posts   bob`,
      "",
    ]);
  });

  it("knows the pseudonym that a keyed report shows", async () => {
    const { stdout } = await bench.run("report posts.ndjson --option source=posts --key-file key --format json");
    const { carriers } = JSON.parse(stdout).carriers.find(({ work }: { work: string }) => work === "reply");
    const found = await bench.run(
      `who posts.ndjson --option source=posts --key-file key --person ${carriers[0].person} --format json`,
    );
    expect(JSON.parse(found.stdout)).toEqual({
      people: [{ pseudonym: bob, accounts: [{ source: "posts", id: "bob", pseudonym: bob }] }],
      notFound: [],
      suppressed: [],
    });
  });

  it("tells whom nobody is, and ends with 65 beside the answers that there are", async () => {
    const words = `who posts.ndjson --option source=posts --key-file key --person ${nobody} --person ${bob.toUpperCase()}`;
    const text = await bench.run(words);
    expect(text.status).toBe(65);
    expect(text.stdout).toContain(`${nobody}  nobody in posts`);
    expect(text.stderr).toMatch(/1 pseudonym stands for nobody in posts[\s\S]*another key[\s\S]*suppressed/);
    const json = JSON.parse((await bench.run(`${words} --format json`)).stdout);
    expect([json.people.length, json.notFound]).toEqual([1, [nobody]]);
  });

  it("says that somebody is suppressed, found or not", async () => {
    bench.write("other", "11".repeat(32));
    bench.write("other.suppressed", `${nobody}\n`);
    for (const name of ["other", "other.suppressed"]) chmodSync(bench.path(name), 0o600);
    const { stdout } = await bench.run(`who posts.ndjson --option source=posts --key-file other --person ${nobody}`);
    expect(stdout).toMatch(new RegExp(`${nobody}  nobody in posts\n${nobody}  is suppressed`));
  });

  it("makes no key: a new one would know nobody", async () => {
    const { status, stderr } = await bench.run(`who posts.ndjson --option source=posts --person ${ann}`);
    expect(status).toBe(65);
    expect(stderr).toMatch(/no key for pseudonyms yet at .*pseudonym-key[\s\S]*report --keyed/);
    expect((await bench.run(`who posts.ndjson --option source=posts --person ${ann}`)).status).toBe(65);
  });

  it.each([
    ["who posts.ndjson --option source=posts --key-file key", 64, /no person was given/],
    [`who ${ann} posts.ndjson --option source=posts --key-file key`, 64, /--person before each pseudonym/],
    ["who posts.ndjson --option source=posts --key-file key --person P1", 64, /one report alone/],
    ["who posts.ndjson --option source=posts --key-file key --person jan@example.org", 64, /16 digits/],
    [`who --key-file key --person ${ann}`, 64, /no source to read/],
    [`who posts.ndjson --option source=posts --key-file key --person ${ann} --format yaml`, 64, /text or json/],
    [
      `who posts.ndjson --option source=posts --key-file key --person ${ann} --as-of 2026-01-01`,
      64,
      /no option --as-of/,
    ],
    [`who absent.ndjson --key-file key --person ${ann}`, 65, /no source "absent\.ndjson"/],
    [
      `who half.ndjson --option source=half --key-file key --person ${ann}`,
      65,
      /stopped before its end\. Nobody is looked up/,
    ],
    [`who posts.ndjson --option source=posts --key-file posts.ndjson --person ${ann}`, 65, /can be read by others/],
    [`who posts.ndjson --option source=posts --key-file . --person ${ann}`, 65, /is a folder/],
  ])("%s ends with %i", async (words, status, message) => {
    const ran = await bench.run(words);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toMatch(/jan@example|\n\s+at /);
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: "" });
  });
});
