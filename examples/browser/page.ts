import { createDataset, type FactRecord, timeToFirstResponse, windowBefore } from "@org/community-core";
import { responseRate } from "@org/community-core/engagement";

const rows = document.querySelector("textarea");
const answer = document.querySelector("output");

/** A line of the page as a record. What is none is left out by `createDataset`. */
function recordOf(line: string, at: number): FactRecord {
  const [author = "", conversation = "", written = "", type] = line.split(",");
  const kind = "contribution";
  return { kind, id: `${at}`, type: type === "reply" ? "reply" : "opening", at: written, author, conversation };
}

/** Computes in the page; nothing leaves it. */
function show(): void {
  if (rows === null || answer === null) return;
  const dataset = createDataset(rows.value.trim().split("\n").map(recordOf));
  const window = windowBefore(Date.UTC(2026, 1, 1), 90);
  const rate = responseRate(dataset, { window });
  const median = timeToFirstResponse(dataset, { window }).andThen((response) => response.median);
  answer.textContent = [
    rate.match(
      ({ value, sampleSize }) => `${Math.round(value * sampleSize)} of ${sampleSize} questions were answered.`,
      ({ type }) => `How many are answered cannot be told: ${type}.`,
    ),
    median.match(
      ({ value }) => `Half of them got their first response within ${value} hours.`,
      ({ type }) => `How fast cannot be told: ${type}.`,
    ),
  ].join(" ");
}

rows?.addEventListener("input", show);
show();
