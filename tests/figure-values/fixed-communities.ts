import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createCsvAdapter } from "@org/community-adapter-csv";
import { type CommunityDataset, collect, createDataset } from "@org/community-core";
import { createSimulatorAdapter, type PresetName, presets, simulateCommunity } from "@org/community-simulator";
import { busyPlace } from "../evidence/busy-place.js";
import { fromRoot } from "../workspace/root.js";
import { clubAsOf, clubRecords } from "./club.js";
import { pageTotals } from "./page-totals.js";

/** A community whose data stay as they are, so that its figures can only change when their rules do. */
export interface FixedCommunity {
  readonly name: string;
  /** Of the data before core sees them: another one, and the data are no longer the same. */
  readonly fingerprint: string;
  readonly dataset: CommunityDataset;
  readonly asOf: string;
}

function fingerprintOf(...texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 16);
}

/** A community of the simulator, by its seed. */
async function simulated(preset: PresetName, asOf: string): Promise<FixedCommunity> {
  const { dataset } = (await collect(createSimulatorAdapter({ preset })._unsafeUnwrap()))._unsafeUnwrap();
  const records = [...simulateCommunity(presets[preset]).records()];
  return { name: preset, fingerprint: fingerprintOf(JSON.stringify(records)), dataset, asOf };
}

/** Twelve places with duties, read from files. */
async function bank(): Promise<FixedCommunity> {
  const file = (name: string): string => readFileSync(fromRoot(`examples/bank-of-a-dozen/${name}`), "utf8");
  const options = { ...JSON.parse(file("bank.json")), baseFolder: fromRoot("examples/bank-of-a-dozen") };
  const collected = await collect(createCsvAdapter(options)._unsafeUnwrap());
  const { dataset } = collected._unsafeUnwrap();
  const fingerprint = fingerprintOf(file("bank.json"), file("contributions.csv"), file("duties.csv"));
  return { name: "bank-of-a-dozen", fingerprint, dataset, asOf: "2026-04-30T00:00:00Z" };
}

/** Duties, roles, care work, automated accounts and unknown authors, made by a program that stands in one file. */
function busy(): FixedCommunity {
  const fingerprint = fingerprintOf(readFileSync(fromRoot("tests/evidence/busy-place.ts"), "utf8"));
  return { name: "busy-place", fingerprint, dataset: busyPlace(), asOf: "2025-05-30T00:00:00Z" };
}

/** A page of which only totals are known. */
function page(): FixedCommunity {
  const dataset = createDataset(pageTotals, { capabilities: ["aggregates"] });
  return {
    name: "page",
    fingerprint: fingerprintOf(JSON.stringify(pageTotals)),
    dataset,
    asOf: "2026-03-02T00:00:00Z",
  };
}

/** Members of whom more is known than elsewhere. */
function club(): FixedCommunity {
  const dataset = createDataset(clubRecords);
  return { name: "club", fingerprint: fingerprintOf(JSON.stringify(clubRecords)), dataset, asOf: clubAsOf };
}

/** All of them. */
export async function fixedCommunities(): Promise<readonly FixedCommunity[]> {
  return [
    await bank(),
    busy(),
    club(),
    page(),
    await simulated("one-person", "2026-01-01T00:00:00Z"),
    await simulated("falls-silent", "2025-02-10T00:00:00Z"),
    await simulated("tiny", "2024-03-01T00:00:00Z"),
  ];
}
