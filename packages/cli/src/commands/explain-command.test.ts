import { readFileSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
afterAll(() => bench[Symbol.dispose]());

it("shows the rule, how it weighs, what counts, and how many more there are", async () => {
  const { status, stdout } = await bench.run("explain response-rate posts.csv --rows 3");
  expect(status).toBe(0);
  const text = stdout.replace(/\s+/g, " ");
  expect(text).toContain("Weighs 25% in Engagement");
  expect(text).toContain("Of the rows that count, the share of these. These are: answered.");
  expect(text).toMatch(/Counted: 77 rows .* 74 more/);
  expect(text).toMatch(/too young: the time for an answer is not over: 7 rows/);
});

it("gives programs and spreadsheets every row, with the ids of the source", async () => {
  const { stdout } = await bench.run("explain contributions/reply posts.csv --format json");
  const { figure, evidence } = JSON.parse(stdout);
  expect(evidence.rows).toHaveLength(figure.measurement.value);
  expect(evidence.rows[0]).toMatchObject({ kind: "reply", id: "a0", conversation: "c0", as: "counted" });
  await bench.run("explain contributions/reply posts.csv --format csv --output rows.csv");
  const lines = readFileSync(bench.path("rows.csv"), "utf8").split("\n");
  expect(lines[0]).toBe("at,until,kind,source,venue,conversation,id,person,to,by,followedAt,label,amount,as,leftOut");
  expect(lines).toHaveLength(figure.measurement.value + 2);
});

it("lets no id run as a formula in a spreadsheet", async () => {
  bench.write("bad.csv", `${smallCommunityCsv()}=1+1,reply,2026-03-25T10:00:00Z,ann,c1,q1\n`);
  const { stdout } = await bench.run("explain contributions/reply bad.csv --format csv");
  expect(stdout).toContain(",'=1+1,");
});

it("shows people and who replied to whom apart, with how many stand for what", async () => {
  const { stdout } = await bench.run("explain bridging-people posts.csv --rows 2");
  const text = stdout.replace(/\s+/g, " ");
  expect(text).toMatch(/Counted, people: \d+ rows/);
  expect(text).toMatch(/Counted, replies from one to another: \d+ rows/);
});

it("says why a figure is not given, and that its rows cannot be told either", async () => {
  const missing = await bench.run("explain share-of-voice/members posts.csv");
  expect(missing.stdout).toMatch(/Not given: [\s\S]*There are no rows to show/);
});

it("goes by the config file where no source is named, as other commands do", async () => {
  bench.write(
    "community.config.yaml",
    "asOf: 2026-03-25\nsources: [{ adapter: csv, name: ours, files: [posts.csv] }]\n",
  );
  const [configured, named] = [
    await bench.run("explain response-rate"),
    await bench.run("explain response-rate posts.csv --as-of 2026-03-25"),
  ];
  expect(configured.status).toBe(0);
  expect(configured.stderr).toContain("Going by community.config.yaml.");
  expect(configured.stdout).toBe(named.stdout);
  bench.write("community.config.yaml", "asOf: 2026-03-25\n");
  expect((await bench.run("explain response-rate")).stderr).toMatch(/takes the key of a figure/);
});

it("explains a figure that rests on the size of the community by the size that is given", async () => {
  const { stdout } = await bench.run("explain critical-mass posts.csv --size 40 --scope internal --format json");
  const { figure, evidence } = JSON.parse(stdout);
  expect(figure.status).toBe("measured");
  expect(evidence.rule).toMatchObject({ name: "critical-mass", active: { needed: 8 }, mostActive: { needed: 2 } });
});

it("lists the keys of all figures without reading a source, in the language that is asked for", async () => {
  const { status, stdout } = await bench.run("explain --list --language nl");
  expect(status).toBe(0);
  expect(stdout).toContain("reciprocity: ");
  const { stdout: json } = await bench.run("explain --list --format json");
  const keys: readonly string[] = JSON.parse(json);
  expect(keys).toContain("network-density");
  for (const key of keys) expect(stdout).toContain(`${key}: `);
});

it("counts a figure in a score of one's own", async () => {
  bench.write(
    "joy.yaml",
    `sources: [{ adapter: csv, files: [posts.csv] }]
indicators: [{ measure: reciprocity, pillar: Joy, weight: 1, zeroAt: 0, hundredAt: 1 }]
`,
  );
  const { stdout } = await bench.run("explain reciprocity --config joy.yaml");
  expect(stdout).toMatch(/Weighs 100% in Joy/);
});

it.each([
  ["explain", 64, /takes the key of a figure/],
  ["explain response-rate", 64, /takes the key of a figure/],
  ["explain respons-rate posts.csv", 64, /no figure "respons-rate"\. Did you mean response-rate\?/],
  ["explain density posts.csv", 64, /Did you mean network-density\?\s+→ explain --list says all keys\./],
  ["explain weather posts.csv", 64, /no figure "weather"\.\s+→ explain --list/],
  ["explain response-rate posts.csv --rows many", 64, /whole number/],
  ["explain response-rate absent.csv", 65, /absent\.csv/],
])("%s ends with %d", async (words, status, message) => {
  const ran = await bench.run(words);
  expect(ran.status).toBe(status);
  expect(ran.stderr).toMatch(message);
});
