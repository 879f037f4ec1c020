import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** All lines of the segments of an archive, as they lie on the disk. */
export function keptLines(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith("rows-"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line !== "");
}

/** All that an archive holds on the disk, whatever file it stands in. */
export function keptText(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}
