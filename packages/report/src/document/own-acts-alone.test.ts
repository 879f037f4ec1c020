import { assessHealth, type FactRecord, type HealthReport } from "@org/community-core";
import { CommunityDatasetBuilder } from "@org/community-core/dataset";
import { describe, expect, it } from "vitest";
import { languageCodes } from "../language/language-code.js";
import { languages } from "../language/languages.js";
import { speech } from "../speech/speech.js";
import { renderText } from "../text/render-text.js";
import { isOfOwnActsAlone } from "./own-acts-alone.js";

/** What the archive of one member makes of a report. */
function ofOneArchive(records: readonly FactRecord[]): HealthReport {
  const builder = new CommunityDatasetBuilder({
    source: "archive",
    capabilities: ["authors", "conversations", "openings", "reactions", "replies"],
    extent: "own-acts",
  });
  for (const record of records) builder.addFact(record);
  const pseudonyms = builder.people().map(({ id }) => id);
  return assessHealth(builder.finish({ pseudonyms, keepIds: true }).dataset, { asOf: "2026-01-31T00:00:00Z" });
}

const post: FactRecord = { kind: "contribution", type: "opening", id: "1", at: "2026-01-07T16:41:18Z", author: "ann" };

describe.each(languageCodes)("a report of one member's own acts, in %s", (code) => {
  const { labels, capabilities } = languages[code];
  const report = ofOneArchive([post]);
  const text = renderText(report, { language: code }).replaceAll(/\s+/g, " ");

  it("says why once of duties, once of the stage of life, and once of all figures together", () => {
    const ofDuties = labels.notOfOwnActs("").trim();
    expect(text.split(ofDuties).length - 1).toBe(1);
    const [first] = report.figures.flatMap((figure) =>
      figure.status === "refused" && isOfOwnActsAlone(figure.refusal) ? [figure.refusal] : [],
    );
    if (first === undefined) throw new Error("a figure is refused");
    expect(text.split(speech(code, "UTC").refusal(first)).length - 1).toBe(2);
  });

  it("does not ask for a list of members, which would not help", () => {
    expect(text).toContain(labels.ownActsAlone);
    expect(text).not.toContain(capabilities.memberList);
  });
});
