import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
afterAll(() => bench[Symbol.dispose]());

const sources = `sources:
  - { adapter: csv, name: forum, files: [posts.csv] }
`;
const both = `${sources}  - { adapter: csv, name: chat, files: [chat.csv] }
`;

function configure(text: string): void {
  bench.write("community.config.yaml", text);
}

beforeEach(() => configure(`${sources}asOf: 2026-03-25\n`));

describe("a config file that is not right", () => {
  it.each([
    ["sorces: []\n", 65, /line 1: sorces: is no field; did you mean sources\? Allowed: sources, language/],
    [
      "sources:\n  - adapter: csv\n    fils: [a.csv]\n",
      65,
      /line 3: sources\[0\]\.fils: is no field.*Allowed: adapter, name, files, options/,
    ],
    [
      "thresholds:\n  - score: engagement\n    atMost: 50\n",
      65,
      /line 3: thresholds\[0\]\.atMost: makes no sense for engagement, of which higher is better: write atLeast/,
    ],
    [
      "thresholds:\n  - { score: continuityRisk, atLeast: 50 }\n",
      65,
      /line 2: .*of which lower is better: write atMost/,
    ],
    [
      "thresholds: [{ measure: respons-rate, atLeast: 1 }]\n",
      65,
      /is nothing that is measured; did you mean response-rate\?/,
    ],
    ["timeZone: Mars\n", 65, /must be a time zone of the IANA database/],
    [
      "sources: [{ adapter: discourse, options: { site: forum.example, apiKey: abcdef } }]\n",
      65,
      /options\.apiKey: is a secret, and none stands in this file: write \{ env: NAME \}/,
    ],
    ["sources: [{ adapter: x, options: { url: 'https://u:abcdef@example.org' } }]\n", 65, /options\.url: is a secret/],
    [
      "duties: [{ holder: ann, duty: answering, source: nowhere }]\n",
      65,
      /duties\[0\]\.source: is not the name of one of sources/,
    ],
    [`${both}duties: [{ holder: ann, duty: answering }]\n`, 65, /duties\[0\]: has no source/],
    [
      "indicators: [{ measure: gini, pillar: involvement, weight: 1, zeroAt: 0, hundredAt: 0 }]\n",
      65,
      /the two ends differ[\s\S]*is judged by the document/,
    ],
    ["sources: [{ adapter: csv, files: [absent.csv] }]\n", 65, /sources\[0\] \(csv\)|absent\.csv/],
    [
      "sources: [{ adapter: csv, files: [posts.csv], options: { prest: members } }]\n",
      64,
      /line 1: sources\[0\] \(csv\)[\s\S]*Correct it in the config file/,
    ],
    ["sources: [{ adapter: discourse, files: [a, b] }]\n", 64, /reads one file or folder/],
    ["sources: []\n", 64, /no source/],
    ["days: 7\n", 64, /There is no source to read/],
  ])("%j ends with %i", async (text, status, says) => {
    configure(text);
    const ran = await bench.run("report --quiet");
    expect(ran.stderr).toMatch(says);
    expect(ran.stderr).not.toContain("abcdef");
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status, stdout: "" });
  });

  it.each([
    ["report --config none.yaml", 65, "none.yaml cannot be read."],
    ["report --option preset=members", 64, "--option can be given with a source on the command line alone."],
    ["report posts.csv --source forum", 64, "--source chooses among the sources of a config file."],
    ["report --keyed --state kept.state", 65, "cannot tell what changed"],
  ])("%s ends with %i", async (words, status, says) => {
    const ran = await bench.run(words);
    expect(ran.stderr).toContain(says);
    expect(ran.status).toBe(status);
  });

  it("is not chosen among two", async () => {
    bench.write("community.config.json", "{}");
    const { status, stderr } = await bench.run("report");
    expect([status, stderr]).toEqual([65, expect.stringContaining("There are several config files here")]);
  });
});
