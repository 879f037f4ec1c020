import { createDuty, createInterview, createTimeEntry, type SourceRecord } from "@org/community-core/source";
import { expect, it } from "vitest";
import { createCsvAdapter } from "../create-csv-adapter.js";
import type { CsvMapping } from "../mapping/csv-mapping.js";
import { readAll } from "../testing/read-all.js";

async function facts(text: string, mapping?: CsvMapping): Promise<readonly SourceRecord[]> {
  const file = { input: { text }, ...(mapping === undefined ? {} : { mapping }) };
  const read = await readAll(createCsvAdapter({ files: [file] })._unsafeUnwrap());
  // That dates are read day first is said; what these tests look at is what they become.
  expect(read.issues.filter(({ code }) => code !== "day-before-month")).toEqual([]);
  return read.facts;
}

function noun(record: SourceRecord | undefined): unknown {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => key !== "kind"));
}

it("reads a Dutch sheet of hours: semicolons, decimal comma, Dutch date and duty", async () => {
  const found = await facts(
    "Naam;Datum;Uren;Taak\nAn;31-12-2026;1,5;Beantwoorden\nBo;1-2-2026;0,25;werven/uitnodigen\n",
  );
  expect(found).toEqual([
    { kind: "timeEntry", person: "An", duty: "answering", date: "2026-12-31", hours: 1.5 },
    { kind: "timeEntry", person: "Bo", duty: "outreach", date: "2026-02-01", hours: 0.25 },
  ]);
  expect(found.every((record) => createTimeEntry(noun(record)).isOk())).toBe(true);
});

it("reads duties in all ten Dutch words", async () => {
  const words =
    "beantwoorden verwelkomen modereren opruimen publiceren uitnodigen organiseren betrekken sturen verantwoorden";
  const rows = words.split(" ").map((word) => `An,${word},2026-01-01,vrijwilliger,2`);
  const found = await facts(`naam,taak,vanaf,dienstverband,uren per week\n${rows.join("\n")}\n`);
  expect(found.map((record) => record.kind === "duty" && record.duty)).toEqual([
    "answering",
    "welcoming",
    "moderating",
    "tidying",
    "publishing",
    "outreach",
    "organising",
    "involving",
    "steering",
    "accounting",
  ]);
  expect(found.every((record) => createDuty(noun(record)).isOk())).toBe(true);
  expect(found[0]).toMatchObject({ engagement: "volunteer", hoursPerWeek: 2 });
});

it("reads Dutch headers of contributions and times on the wall, with the zone declared", async () => {
  const text = "Bericht-ID;Soort;Geplaatst op;Auteur;Antwoord op\n7;Reactie;31-12-2026 14:05;an;6\n";
  expect(await facts(text, { preset: "contributions", dates: { timeZone: "Europe/Amsterdam" } })).toEqual([
    { kind: "contribution", id: "7", type: "reply", at: "2026-12-31T13:05:00.000Z", author: "an", target: "6" },
  ]);
});

it("reads members, absences, totals and interviews by their headers alone", async () => {
  expect(await facts("member_id,joined_at\nm1,2026-01-05T09:00:00Z\n")).toEqual([
    { kind: "member", id: "m1", joinedAt: "2026-01-05T09:00:00.000Z" },
  ]);
  expect(await facts("Naam;Van;Tot en met\nAn;1-7-2026;14-7-2026\n")).toEqual([
    { kind: "absence", person: "An", from: "2026-07-01", until: "2026-07-14" },
  ]);
  expect(
    await facts("metric,from,until,value,temporality\nviews,2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,12,change\n"),
  ).toMatchObject([{ kind: "aggregate", metric: "views", value: 12 }]);
  const interviews = await facts("Doelgroep;Drijfveren;Onderwerpen;Bereid\nouders;steun, kennis;school;Misschien\n");
  expect(interviews).toEqual([
    {
      kind: "interview",
      id: "line-2",
      group: "ouders",
      motives: ["steun", "kennis"],
      subjects: ["school"],
      willing: "perhaps",
    },
  ]);
  expect(createInterview(noun(interviews[0])).isOk()).toBe(true);
});

it("lets single fields of a preset be overridden", async () => {
  const text = "id,type,created_at,writer\n1,reply,2026-01-05T09:00:00Z,an\n";
  expect(
    await facts(text, { preset: "contributions", fields: { id: { column: "id", prefix: "c-" }, author: "writer" } }),
  ).toMatchObject([{ id: "c-1", author: "an" }]);
});
