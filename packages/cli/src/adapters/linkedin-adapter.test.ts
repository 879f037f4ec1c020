import { mkdirSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { Workbench } from "../run.test-support.js";

const bench = new Workbench();
afterAll(() => bench[Symbol.dispose]());

const days = [
  "Date,Impressions (total),Reactions (total),Comments (total)",
  "01/30/2026,120,4,2",
  "01/31/2026,331,9,-1",
];
const posts = [
  "Post title,Post link,Post type,Posted by,Created date,Impressions,Likes,Comments,Reposts",
  "A secret title,https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000001,Organic,Ada Placeholder,01/10/2026,300,7,3,1",
  "Another,https://www.linkedin.com/feed/update/urn:li:share:7100000000000000002,Organic,Ada Placeholder,01/20/2026,40,0,0,0",
];
const followers = [
  "Date,Sponsored followers,Organic followers,Total followers",
  "01/30/2026,0,7,7",
  "01/31/2026,0,-2,-2",
];
const competitors = [
  "From 01/01/2026 to 01/31/2026",
  "Page,Total Followers,New Followers,Total posts",
  "ExampleWorks,4711,31,9",
];

const written: Readonly<Record<string, readonly string[]>> = {
  "content.csv": days,
  "posts.csv": posts,
  "followers.csv": followers,
  "competitors.csv": competitors,
  "letter.csv": ["Dear all,", "we have news."],
  "Shares.csv": [
    "Date,ShareLink,ShareCommentary",
    "2026-01-07 16:41:18,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A71,secret",
  ],
};
for (const [name, lines] of Object.entries(written)) bench.write(name, `${lines.join("\n")}\n`);

describe("the source linkedin", () => {
  it("reports what totals say of a page, what they cannot say, and what to add", async () => {
    const files = "content.csv posts.csv followers.csv competitors.csv";
    const { status, stdout, stderr } = await bench.run(
      `report linkedin ${files} --as-of 2026-01-31 --option page=ExampleWorks`,
    );
    expect([status, stderr]).toEqual([0, ""]);
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toMatch(/Read: \d+ totals, and no contributions of people/);
    expect(text).toMatch(/How often posts were shown: 451 times/);
    expect(text).toMatch(/New followers: 5 followers/);
    expect(text).toMatch(/Written responses to a post \(on average\): 1\.5 responses per post/);
    expect(text).toMatch(/Posts on which nobody reacted: 50%/);
    // 4711 at the end, 5 of whom came in the days that are given: 4711 / 4706.
    expect(text).toMatch(/Followers, against the beginning of the period: 100%/);
    expect(text).toContain("Totals say how much there was, and not who did it");
    expect(text).toMatch(/No score/);
    expect(text).toContain("nobody can tell whether anything needs attention");
    expect(text).not.toMatch(/nobody has said anything|Nothing found/);
    // Of the many measures that need to know who wrote what, the first is named.
    expect(text).toMatch(/who wrote what: People who contributed and \d+ more/);
    expect(text).not.toMatch(/secret|Placeholder/);
  });

  it("knows a member's archive by what is in it", async () => {
    const { status, stdout } = await bench.run("report linkedin Shares.csv --format json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).data).toMatchObject({ contributions: 1, contributors: 1 });
    expect(stdout).not.toContain("secret");
  });

  it("says of the archive of somebody who did nothing that it is whole, where there is no moment to report on", async () => {
    mkdirSync(bench.path("silent"));
    bench.write("silent/Logins.csv", "Login Date,IP Address,User Agent,Login Type\n");
    const { status, stderr } = await bench.run("report linkedin silent");
    expect(status).toBe(65);
    expect(stderr).toMatch(/The archive is whole, and its owner has posted, commented and reacted nowhere\./);
    const asked = await bench.run("report linkedin silent --as-of 2026-01-31");
    expect(asked.status).toBe(0);
    expect(asked.stdout).not.toContain("nobody has said anything lately");
  });

  it.each(["posts.csv", "competitors.csv"])("reports on %s alone, which says nothing of days", async (file) => {
    expect(await bench.run(`report linkedin ${file}`)).toMatchObject({ status: 0, stderr: "" });
  });

  it("reads the way that the options name, from the folder that --base names", async () => {
    const words = 'report linkedin --option pageExports=["content.csv"] --format json';
    expect((await bench.run(words)).status).toBe(0);
    expect((await bench.run(`${words} --base nowhere`)).status).toBe(65);
    expect((await bench.run("report linkedin --option memberArchive=Shares.csv --format json")).status).toBe(0);
  });

  it("reports on what could be read, and says what could not", async () => {
    const { status, stdout } = await bench.run("report linkedin content.csv letter.csv");
    expect(status).toBe(0);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("none of the tables that LinkedIn exports of a page");
  });

  it.each([
    ["report linkedin", 64, /nothing of LinkedIn's to read/],
    ["report linkedin content.csv --page 90000001", 64, /given twice, by paths and by --page/],
    ["report linkedin --page 90000001 --token-env NONE", 64, /retention: must be chosen: "linkedin"/],
    ["report linkedin --page 90000001 --option retention=linkedin", 64, /environment variable that holds the token/],
    ["report linkedin --page ours --token-env NONE --option retention=linkedin", 64, /URN urn:li:organization/],
    ["report linkedin --page 90000001 --token-env NONE --option retention=linkedin", 65, /NONE holds no token/],
    ["report content.csv --page 90000001", 64, /--page can be given with the source linkedin alone/],
    ["report linkedin content.csv --option memberArchive=a.zip", 64, /given twice/],
    ["report linkedin absent.xls", 65, /does not exist/],
    ["report linkedin letter.csv", 65, /None of the files is an export/],
    ["report linkedin content.csv --keyed", 64, /need a name for the community/],
    ["report linkedin content.csv --keyed --option source=example --state page.state", 65, /kept|keep/],
    ["report linkedin content.csv --output content.csv", 64, /the same file/],
  ])("%s ends with %i", async (words, status, message) => {
    const ran = await bench.run(words);
    expect(ran.stderr).toMatch(message);
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: "" });
  });
});

it("has no report of exports of which one is cut off, and says how much there was", async () => {
  bench.write("half.csv", `${days.join("\n")}\n"02/01`);
  const { status, stderr } = await bench.run("report linkedin followers.csv half.csv");
  expect(status).toBe(65);
  expect(stderr).toMatch(/6 totals were read[\s\S]*half\.csv is CSV that ends within a quoted text/);
});
