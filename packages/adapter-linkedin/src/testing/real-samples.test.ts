import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { createLinkedInAdapter } from "../create-linkedin-adapter.js";
import { commentAnswer, postAnswer } from "../ways/page-api/answers/acts.js";
import { followerFacetsAnswer, networkSizeAnswer, shareStatisticsAnswer } from "../ways/page-api/answers/statistics.js";
import { headerWord } from "../ways/page-exports/header-word.js";
import { layouts } from "../ways/page-exports/layouts.js";
import { archiveFormats } from "./archive-formats.js";
import { readRecords } from "./read-records.js";

// Real structures with the texts taken out. They are not part of the project: where they are absent, this is skipped.
const samples = new URL("../../../../../shared/data/linkedin/", import.meta.url).pathname;

describe.skipIf(!existsSync(samples))("samples of real files", () => {
  it.each([
    ["2018-04", "opening"],
    ["2024-03", "reaction"],
    ["2025-04", "opening"],
  ])("of the archive of %s: each %s", async (exported, type) => {
    const memberArchive = `${samples}archive-samples/${exported}`;
    const found = await readRecords(createLinkedInAdapter({ memberArchive })._unsafeUnwrap());
    expect(found.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    // Each file of the samples has three rows.
    expect(found.contributions.map((act) => act.type)).toEqual([type, type, type]);
    expect(found.complete).toBe(true);
  });

  it.each([
    ["content_xls.metrics", "content-days"],
    ["followers_xls.sheet1", "follower-days"],
    ["visitors_xls.sheet1", "visitor-days"],
  ])("have the columns %s in the order of the layout %s", (key, kind) => {
    // The cast: the list of columns is an object of lists.
    const columns = JSON.parse(readFileSync(`${samples}page-export-columns.json`, "utf8")) as Record<string, string[]>;
    const layout = layouts.find((one) => one.kind === kind);
    expect(columns[key]?.map(headerWord)).toEqual(layout?.columns.map(({ header }) => header));
  });

  it("of every archive are formats of the list that the tests generate", () => {
    // The cast: the list is of objects, of which three keys are looked at.
    const found = JSON.parse(readFileSync(`${samples}export-structure.json`, "utf8")) as readonly {
      readonly exportedAbout: string;
      readonly file: string;
      readonly header: readonly string[];
    }[];
    const listed = archiveFormats.map(({ exported, file, columns }) => JSON.stringify([exported, file, columns]));
    expect(
      found.map(({ exportedAbout, file, header }) => JSON.stringify([exportedAbout, file, header])).sort(),
    ).toEqual([...listed].sort());
  });

  it.each<readonly [string, z.ZodType]>([
    ["posts.get", postAnswer],
    ["socialActions.comments.list", commentAnswer],
    ["networkSizes", networkSizeAnswer],
    ["organizationalEntityFollowerStatistics.lifetime", followerFacetsAnswer],
    ["organizationalEntityShareStatistics.perShare", shareStatisticsAnswer],
  ])("of the interface are understood: %s", (name, schema) => {
    const { body } = JSON.parse(readFileSync(`${samples}api-samples/${name}.json`, "utf8"));
    for (const answer of body.elements ?? [body]) expect(schema.safeParse(answer).error).toBeUndefined();
  });
});
