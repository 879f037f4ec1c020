// One phase on one file, in a process of its own, so that the peak of memory is this phase's alone.
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";

const [phase = "", file = ""] = process.argv.slice(2);

const phases = {
  // Baseline: how fast bytes come from the disk and newlines are counted.
  async bytes() {
    let rows = -1;
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++;
    }
    return rows;
  },
  // A peer: a reader that gives an array of texts for each row.
  async "csv-parse"() {
    const { parse } = await import("csv-parse");
    let rows = -1;
    for await (const _ of createReadStream(file).pipe(parse())) rows++;
    return rows;
  },
  async read() {
    let rows = 0;
    for await (const batch of (await csvAdapter()).read()) rows += "kind" in batch ? batch.length : 0;
    return rows;
  },
  // A forum's backup, drained as records and columns.
  async dump() {
    const { createDiscourseAdapter } = await import("@org/community-adapter-discourse");
    const adapter = createDiscourseAdapter({ backup: file });
    if (adapter.isErr()) throw new Error(JSON.stringify(adapter.error));
    let rows = 0;
    let end;
    for await (const batch of adapter.value.read()) {
      rows += "kind" in batch ? batch.length : 0;
      if (!("kind" in batch)) end = batch.at(-1);
    }
    if (end?.complete !== true) throw new Error(JSON.stringify(end));
    return rows;
  },
  async build() {
    return (await collected(await csvAdapter())).dataset.contributions.length;
  },
  async report() {
    const { assessHealth } = await import("@org/community-core");
    const { renderText } = await import("@org/community-report");
    const { dataset } = await collected(await csvAdapter());
    const last = dataset.contributions.at[dataset.contributions.length - 1];
    const text = renderText(assessHealth(dataset, { asOf: last + 1 }), { language: "en" });
    return text.length > 0 ? dataset.contributions.length : 0;
  },
  async keep() {
    const { hmacPseudonyms, writeDataset } = await import("@org/community-core/source");
    const pseudonymise = hmacPseudonyms(new Uint8Array(32));
    const { dataset } = await collected(await csvAdapter(), { pseudonymise, keepIds: true });
    const lines = writeDataset(dataset);
    if (lines.isErr()) throw new Error(lines.error.type);
    const kept = await open(`${file}.dataset`, "w");
    let held = "";
    for (const line of lines.value) {
      held += line;
      if (held.length < 65_536) continue;
      await kept.write(held);
      held = "";
    }
    await kept.write(held);
    await kept.close();
    return dataset.contributions.length;
  },
  async resume() {
    const { readDataset } = await import("@org/community-core/source");
    const kept = await readDataset(createReadStream(`${file}.dataset`, { highWaterMark: 1 << 18 }));
    if (kept.isErr()) throw new Error(kept.error.message);
    return kept.value.dataset.contributions.length;
  },
};

// The two read the same file of records and differ in what they hand on, so that their difference is what facts cost.
for (const [phase, isWanted] of [
  ["contributions", ({ kind }) => kind === "contribution" || kind === "end"],
  ["facts", () => true],
]) {
  phases[phase] = async () => {
    const { accounting } = await collected(await ndjsonAdapter(isWanted));
    return accounting.reduce((sum, { accepted }) => sum + accepted, 0);
  };
}

async function ndjsonAdapter(isWanted) {
  const { createNdjsonAdapter } = await import("@org/community-core/source");
  const open = () => createReadStream(file, { highWaterMark: 1 << 20 });
  const adapter = createNdjsonAdapter({ source: "bench", open, capabilities: [] });
  if (adapter.isErr()) throw new Error(JSON.stringify(adapter.error));
  const { read, ...rest } = adapter.value;
  return {
    ...rest,
    async *read(request) {
      for await (const batch of read(request)) yield batch.filter(isWanted);
    },
  };
}

async function csvAdapter() {
  const { createCsvAdapter } = await import("@org/community-adapter-csv");
  const adapter = createCsvAdapter({ source: "bench", files: [{ input: file }] });
  if (adapter.isErr()) throw new Error(JSON.stringify(adapter.error));
  return adapter.value;
}

/** What comes of NDJSON has been held against the schema already. */
async function collected(adapter, options = {}) {
  const { collect } = await import("@org/community-core/source");
  const result = await collect(adapter, { validate: adapter.name !== "ndjson", ...options });
  if (result.isErr()) throw new Error(result.error.reason);
  return result.value;
}

const started = performance.now();
const rows = await phases[phase]();
const seconds = (performance.now() - started) / 1000;
const peakMiB = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ phase, rows, seconds, peakMiB, bytes: (await stat(file)).size }));
