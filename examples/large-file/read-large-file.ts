import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { createCsvAdapter } from "@org/community-adapter-csv";
import { assessHealth, collect, type HealthReport, type Progress } from "@org/community-core";

/**
 * A report on contributions in a file of any size, unpacked while it is read. The file is never in memory as a whole: its
 * bytes become columns of numbers as they come, and an input that is a function is opened again for each pass.
 */
export async function reportOnLargeFile(
  path: string,
  asOf: string,
  onProgress: (progress: Progress) => void,
): Promise<HealthReport> {
  const input = (): AsyncIterable<Uint8Array> => createReadStream(path).pipe(createGunzip());
  const adapter = createCsvAdapter({ files: [{ input, name: "contributions.csv" }] });
  if (adapter.isErr()) throw new Error(JSON.stringify(adapter.error.problems));
  const collected = await collect(adapter.value, { onProgress });
  if (collected.isErr()) throw new Error(`reading stopped: ${collected.error.reason}`);
  return assessHealth(collected.value.dataset, { asOf });
}
