// How much of a processor each metric takes on a loaded dataset, against a plain pass over its columns in the same process.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createCsvAdapter } from "@org/community-adapter-csv";
import * as core from "@org/community-core";
import * as continuity from "@org/community-core/continuity";
import * as dataQuality from "@org/community-core/data-quality";
import * as engagement from "@org/community-core/engagement";
import * as network from "@org/community-core/network";
import { collect } from "@org/community-core/source";
import * as viability from "@org/community-core/viability";

const rows = Number(process.argv[2] ?? 1_000_000);
const file = fileURLToPath(new URL(`data/contributions-${rows}.csv`, import.meta.url));
if (!existsSync(file)) throw new Error(`Run \`bench ${rows}\` first: it generates the file.`);

const adapter = createCsvAdapter({ source: "bench", files: [{ input: file }] })._unsafeUnwrap();
const { dataset } = (await collect(adapter))._unsafeUnwrap();
const loadedMiB = peakMiB();
const asOf = (dataset.contributions.at.at(-1) ?? 0) + 1;
const window = core.windowBefore(asOf, 90);
const whole = { from: dataset.contributions.at[0], until: asOf };
const busiest = continuity.carriers(dataset, { work: "first-response", window, limit: 1 })._unsafeUnwrap();
const without = [busiest.carriers[0].person];
const options = { asOf, timeZone: "Europe/Amsterdam", type: "reply", work: "reply", duty: "answering", without };

const metrics = Object.entries({ ...viability, ...engagement, ...network, ...continuity, ...dataQuality });
const repeats = rows > 1_000_000 ? 3 : 5;
const plain = timed(plainPass);
const assessing = timed((fresh) => core.assessHealth(fresh, options));
const assessedMiB = peakMiB();
const results = [{ name: "assessHealth", window: "90 days", seconds: assessing }];
for (const [name, metric] of metrics) {
  if (typeof metric !== "function" || metric.length < 1) continue;
  for (const [label, span] of [
    ["90 days", window],
    ["all", whole],
  ]) {
    const call = (fresh) => metric(fresh, { ...options, window: span });
    if (isMeasured(call)) results.push({ name, window: label, seconds: timed(call) });
  }
}
results.sort((one, other) => other.seconds - one.seconds);
console.log(`${rows.toLocaleString("en")} rows; a plain pass takes ${(plain * 1000).toFixed(1)} ms`);
console.log(`peak of memory: ${loadedMiB} MiB when read, ${assessedMiB} MiB when assessed\n`);
console.log("| metric | window | ms | × plain pass |\n| --- | --- | ---: | ---: |");
for (const { name, window, seconds } of results)
  console.log(`| ${name} | ${window} | ${(seconds * 1000).toFixed(1)} | ${(seconds / plain).toFixed(1)} |`);

/** What is no metric over a dataset refuses or throws; it has no time. */
function isMeasured(call) {
  try {
    const result = call(dataset);
    return typeof result === "object" && result !== null && !("error" in result);
  } catch {
    return false;
  }
}

/**
 * Median seconds of the processor: others may use the machine at the same time. Each time on another copy of the dataset, so
 * that no answer is one that an earlier call kept.
 */
function timed(call) {
  const times = Array.from({ length: repeats }, () => {
    const fresh = { ...dataset };
    const before = process.cpuUsage();
    call(fresh);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return times.sort((one, other) => one - other)[Math.floor(repeats / 2)];
}

/** The most memory that the process ever took. */
function peakMiB() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** Reads the moment, author, type and conversation of each contribution, as most metrics do. */
function plainPass() {
  const { at, author, type, conversation, length } = dataset.contributions;
  let sum = 0;
  for (let row = 0; row < length; row++) sum += at[row] + author[row] + type[row] + conversation[row];
  return sum;
}
