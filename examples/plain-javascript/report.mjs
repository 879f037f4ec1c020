import { communityHealth } from "@org/community-core";

const said = [
  ["1", "opening", "2026-01-05T09:00:00Z", "ann", "a"],
  ["2", "reply", "2026-01-05T10:30:00Z", "bob", "a"],
  ["3", "opening", "2026-01-06T09:00:00Z", "cas", "b"],
  ["4", "reply", "2026-01-06T09:15:00Z", "bob", "b"],
  ["5", "opening", "2026-01-07T09:00:00Z", "ann", "c"],
];
const records = said.map(([id, type, at, author, conversation]) => ({
  kind: "contribution",
  ...{ id, type, at, author, conversation },
}));

const health = await communityHealth(records, { asOf: "2026-02-01T00:00:00Z" });
if (health.isErr()) throw new Error(health.error.reason);
const rate = health.value.report.figures.find(({ key }) => key === "response-rate");
if (rate?.status !== "measured") throw new Error("refused");
const { value, sampleSize } = rate.measurement;
process.stdout.write(`${Math.round(value * sampleSize)} of ${sampleSize} questions were answered\n`);
