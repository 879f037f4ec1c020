import { createReadStream } from "node:fs";
import { lines } from "../ways/lines.js";
import type { ArchiveCheckpoint } from "./archive-checkpoint.js";
import { type ArchiveLine, readLine } from "./archive-line.js";
import { segmentPath } from "./segment-path.js";

/** No row is longer. */
const longestLine = 1_048_576;

/** The good lines of an archive, oldest first; `undefined` for a line that cannot be read. It throws what files throw. */
export async function* archiveLines(
  folder: string,
  { generation, segment, bytes }: ArchiveCheckpoint,
): AsyncGenerator<ArchiveLine | undefined> {
  for (let number = 1; number <= segment; number++) {
    const isLast = number === segment;
    if (isLast && bytes === 0) return;
    const path = segmentPath(folder, generation, number);
    const range = isLast ? { end: bytes - 1 } : {};
    const content = createReadStream(path, { highWaterMark: 1_048_576, ...range });
    for await (const { text } of lines(content, longestLine)) yield text === undefined ? undefined : readLine(text);
  }
}
