import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { previewCsv } from "./preview-csv.js";

it("shows what was recognised, and the first rows as records", async () => {
  const text = "Naam;Datum;Uren;Taak;Notitie\nAn;31-12-2026;1,5;sturen;x\n";
  const preview = (await previewCsv({ files: [{ input: { text }, name: "uren.csv" }] }))._unsafeUnwrap();
  expect(preview.files).toEqual([
    {
      name: "uren.csv",
      encoding: "utf-8",
      compressed: false,
      delimiter: ";",
      header: ["Naam", "Datum", "Uren", "Taak", "Notitie"],
      preset: "time-entries",
      mapped: [
        { column: "Naam", field: "timeEntry.person" },
        { column: "Taak", field: "timeEntry.duty" },
        { column: "Datum", field: "timeEntry.date" },
        { column: "Uren", field: "timeEntry.hours" },
      ],
      unmapped: ["Notitie"],
      dateFormats: ["iso", "yyyy-MM-dd", "d-M-yyyy H:mm[:ss]", "d-M-yyyy"],
      suggestedDateFormats: [],
      records: [{ kind: "timeEntry", person: "An", duty: "steering", date: "2026-12-31", hours: 1.5 }],
      issues: [],
    },
  ]);
});

it("suggests a format for dates that cannot be read", async () => {
  const rows = "An,31/12/2026,1,sturen\nBo,1/2/2026,2,sturen\n";
  const input = async function* (): AsyncGenerator<Uint8Array> {
    yield gzipSync(`naam,datum,uren,taak\n${rows}`);
  };
  const [file] = (await previewCsv({ files: [{ input }] }))._unsafeUnwrap().files;
  expect(file?.compressed).toBe(true);
  expect(file?.suggestedDateFormats).toEqual([{ column: "datum", formats: ["d/M/yyyy"] }]);
  expect(file?.issues.map(({ code }) => code)).toEqual(["not-a-date", "not-a-date"]);
});

it("warns where the ids of two files collide", async () => {
  const text = "id,type,created_at\n1,reply,2026-01-05T09:00:00Z\n";
  const preview = (await previewCsv({ files: [{ input: { text } }, { input: { text } }] }))._unsafeUnwrap();
  expect(preview.issues).toMatchObject([{ code: "ids-collide-between-files", count: 1, place: { file: "file 2" } }]);
});

it("passes on what is wrong with the options or a file", async () => {
  expect((await previewCsv({ files: [] }))._unsafeUnwrapErr().type).toBe("InvalidInput");
  expect((await previewCsv({ files: [{ input: "/does/not/exist.csv" }] }))._unsafeUnwrapErr()).toMatchObject({
    code: "file-not-found",
  });
});
