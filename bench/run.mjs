// Speed and memory against size. Figures are medians of runs in fresh processes; ratios are against a plain scan of
// the same file in the same session, because machines differ and drift.
import { createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateFactsNdjson } from "./generate-facts.mjs";
import { median } from "./median.mjs";

const sizes = process.argv.slice(2).map(Number);
const rowsToRun = sizes.length > 0 ? sizes : [1_000_000, 10_000_000];
const folder = fileURLToPath(new URL("data/", import.meta.url));
const peers = ["csv-parse"];
const ours = ["read", "build", "report", "keep", "resume"];

mkdirSync(folder, { recursive: true });
const results = [];
for (const rows of rowsToRun) {
  const file = await contributionsFile(rows);
  // The peer reads the smaller file only: it shows the ratio, and is slow.
  const phases = ["bytes", ...(rows <= 1_000_000 ? peers : []), ...ours];
  for (const phase of phases) results.push(median(file, phase, rows > 1_000_000 ? 3 : 5));
}
print(results);
// Facts take minutes to read as NDJSON: the smaller sizes show what one costs.
const factsOf = rowsToRun.filter((rows) => rows <= 1_000_000);
const compared = [];
for (const rows of factsOf) {
  const file = await writtenFile(`facts-${rows}.ndjson`, () => generateFactsNdjson(rows));
  compared.push(["contributions", "facts"].map((phase) => median(file, phase, 3)));
}
printFacts(compared);

async function contributionsFile(rows) {
  const { generateContributionsCsv } = await import("@org/community-simulator");
  return writtenFile(`contributions-${rows}.csv`, () => generateContributionsCsv({ rows, seed: 20260101 }));
}

async function writtenFile(name, generate) {
  const file = `${folder}${name}`;
  if (existsSync(file)) return file;
  const writing = createWriteStream(`${file}.part`);
  for (const chunk of generate()) {
    if (!writing.write(chunk)) await new Promise((resolve) => writing.once("drain", resolve));
  }
  await new Promise((resolve) => writing.end(resolve));
  renameSync(`${file}.part`, file);
  return file;
}

function print(all) {
  console.log("| phase | rows | seconds | rows/s | peak MiB | × plain scan | exponent |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const { phase, rows, seconds, peakMiB } of all) {
    const scan = all.find((other) => other.phase === "bytes" && other.rows === rows);
    const smaller = all.findLast((other) => other.phase === phase && other.rows < rows);
    const exponent = smaller && Math.log(seconds / smaller.seconds) / Math.log(rows / smaller.rows);
    const cells = [
      phase,
      rows.toLocaleString("en"),
      seconds.toFixed(2),
      Math.round(rows / seconds).toLocaleString("en"),
      Math.round(peakMiB),
      (seconds / (scan?.seconds ?? seconds)).toFixed(1),
      exponent === undefined ? "" : exponent.toFixed(2),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

/** What facts cost beside contributions: the difference of two reads of one file. */
function printFacts(pairs) {
  console.log("\n| facts | seconds | facts/s | peak MiB | bytes a fact |");
  console.log("| ---: | ---: | ---: | ---: | ---: |");
  for (const [without, all] of pairs) {
    const facts = all.rows - without.rows;
    const seconds = all.seconds - without.seconds;
    const bytes = ((all.peakMiB - without.peakMiB) * 2 ** 20) / facts;
    const cells = [
      facts.toLocaleString("en"),
      seconds.toFixed(2),
      Math.round(facts / seconds).toLocaleString("en"),
      Math.round(all.peakMiB),
      Math.round(bytes),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}
