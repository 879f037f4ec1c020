import { expect, it } from "vitest";
import { createDataset } from "../../dataset/create-dataset.js";
import type { FactRecord } from "../../model/fact.js";
import { instantOf } from "../../model/instant.js";
import { dutyFindingCodes } from "./duty-findings.js";
import { dutyFitFindings } from "./duty-fit-findings.js";

const asOf = instantOf("2026-04-01T00:00:00Z");

function found(...duties: readonly Omit<FactRecord<"duty">, "kind" | "duty">[]): readonly string[] {
  const records = duties.map((duty, index) => ({
    kind: "duty" as const,
    id: `d${index}`,
    duty: "answering" as const,
    ...duty,
  }));
  return dutyFitFindings(createDataset(records, { pseudonyms: "ids" }), asOf, "UTC").map(({ code, people = [] }) => {
    expect(dutyFindingCodes).toContain(code);
    return `${code} ${people.join(" ")}`;
  });
}

it("tells a holder who knows nothing of the subject, and one who does not like it (S46, S45)", () => {
  expect(found({ holder: "a", expertise: "none" })).toEqual(["duty-without-expertise a"]);
  expect(found({ holder: "a", affinity: "none" })).toEqual(["duty-without-affinity a"]);
  expect(found({ holder: "a", expertise: "basic", affinity: "some" })).toEqual([]);
});

it("takes what was not declared for not known", () => {
  expect(found({ holder: "a" })).toEqual([]);
});

it("tells a duty that is stated twice for the same days, once", () => {
  const twice = [{ holder: "a" }, { holder: "a", until: "2026-12-31" }, { holder: "a", from: "2026-01-01" }] as const;
  expect(found(...twice)).toEqual(["overlapping-duties a"]);
  expect(found({ holder: "a", until: "2026-03-31" }, { holder: "a", from: "2026-04-01" })).toEqual([]);
  expect(found({ holder: "a" }, { holder: "b" })).toEqual([]);
});
