import { afterAll, describe, expect, it } from "vitest";
import { commands } from "../commands/commands.js";
import { smallCommunityCsv, Workbench } from "../run.test-support.js";
import { dutchPhrases } from "./nl/dutch-phrases.js";
import { translated } from "./translated.js";

const bench = new Workbench();
bench.write("posts.csv", smallCommunityCsv());
bench.write("empty.yaml", "");
afterAll(() => bench[Symbol.dispose]());

/** Words of English sentences that are none in Dutch. */
const english =
  /\b(?:the|cannot|is empty|such as|there is|there are|what is|that|with a|takes|needs|is a|a file|for a program|for pipelines)\b|not "/i;

describe("in Dutch", () => {
  it.each([
    ["reprot posts.csv", 64, 'Er is geen opdracht "reprot".'],
    ["report posts.csv --langauge nl", 64, "Er is geen optie --langauge. Bedoelde je --language?"],
    ["report posts.csv --days many", 64, '--days is een heel getal van 1 tot en met 36500, en niet "many".'],
    ["report posts.csv --as-of tomorrow", 64, '--as-of is geen datum en geen moment: "tomorrow".'],
    ["report posts.csv --time-zone Mars", 64, 'Er is geen tijdzone "Mars".'],
    ["report posts.csv --format pdf", 64, '--format is text of json, en niet "pdf".'],
    ["report missing.csv", 65, 'Er is geen bron "missing.csv", en geen bestand of map met die naam.'],
    ["report", 64, "Er is geen bron om te lezen, en hier is geen instelbestand."],
    ["init nowhere", 65, "Er is geen map nowhere."],
    ["report --adapter not-there", 65, "Er is vanaf hier geen adapter not-there te vinden."],
    ["report csv posts.csv --options none.json", 65, "Het bestand met opties none.json is niet te lezen."],
    ["report csv posts.csv --option wrong", 64, '--option schrijf je als sleutel=waarde, en niet als "wrong".'],
    ["check posts.csv", 64, "Er valt niets te toetsen: er is geen grens opgegeven."],
    ["check posts.csv --at-least involvement=5", 64, "involvement is niet te toetsen: wat de organisatie doet,"],
    ["absence posts.csv --without bob", 64, "Bij --without hoort P1, P2 …"],
    ["plan missing.yaml", 65, "missing.yaml is niet te lezen."],
    ["plan empty.yaml", 65, "empty.yaml is leeg."],
    ["compare posts.csv", 64, "compare vergelijkt twee rapporten, of één bron op twee momenten."],
    ["history reports", 65, "De map reports is niet te lezen."],
    ["explain response-rate", 64, "Bij explain hoort de sleutel van een cijfer, en dan een bron."],
    ["schema weather", 64, "Er is geen schema van weather."],
  ])("%s fails in words that its reader understands", async (words, status, says) => {
    const env = { LANG: "nl_NL.UTF-8" };
    const ran = await bench.run(words, { env });
    expect(ran.status).toBe(status);
    expect(ran.stderr).toContain(says);
    expect(ran.stderr).not.toMatch(english);
    // The option says the language where the environment does not, also for a command line that is wrong.
    const isOption = !words.startsWith("schema");
    if (isOption) expect((await bench.run(`${words} --language nl`)).stderr).toContain(says);
    expect((await bench.run(words)).stderr).toMatch(english);
  });

  it.each([
    ["--help"],
    ["report --help"],
    ["check --help"],
    ["absence --help"],
    ["plan --help"],
    ["concept --help"],
    ["involvement --help"],
    ["federation --help"],
    ["init --help"],
    ["compare --help"],
    ["history --help"],
    ["explain --help"],
  ])("%s is Dutch throughout", async (words) => {
    const { stdout } = await bench.run(words, { env: { LANG: "nl" } });
    expect(stdout).toContain("Gebruik: community-health");
    const sentences = stdout.split("\n").filter((line) => !line.includes("community-health "));
    expect(sentences.filter((line) => english.test(line))).toEqual([]);
  });
});

it("has each phrase once, and none that is the same in both languages", () => {
  const ours = dutchPhrases.map(([phrase]) => phrase);
  expect(new Set(ours).size).toBe(ours.length);
});

it("translates what every command is for", () => {
  expect(commands.filter(({ summary }) => translated(summary, "nl") === summary)).toEqual([]);
});
