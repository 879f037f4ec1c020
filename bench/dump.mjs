// Speed and memory of reading a forum's backup, against its size. Figures are medians of runs in fresh processes.
import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";
import { generateDump } from "./generate-dump.mjs";
import { median } from "./median.mjs";

const sizes = process.argv.slice(2).map(Number);
const folder = fileURLToPath(new URL("data/", import.meta.url));

mkdirSync(folder, { recursive: true });
console.log("| phase | posts | file MB | seconds | posts/s | MB/s | peak MiB |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const posts of sizes.length > 0 ? sizes : [500_000, 5_000_000]) {
  for (const ending of ["sql", "sql.gz"]) {
    const file = await dumpFile(posts, ending);
    for (const phase of ending === "sql" ? ["bytes", "dump"] : ["dump"]) print(posts, file, phase);
  }
}

async function dumpFile(posts, ending) {
  const file = `${folder}forum-${posts}.${ending}`;
  if (existsSync(file)) return file;
  // Discourse packs its backups at level 4.
  const packed = ending.endsWith("gz") ? [createGzip({ level: 4 })] : [];
  await pipeline(Readable.from(generateDump(posts)), ...packed, createWriteStream(`${file}.part`));
  renameSync(`${file}.part`, file);
  return file;
}

function print(posts, file, phase) {
  const { seconds, peakMiB } = median(file, phase, 3);
  const megabytes = statSync(file).size / 1e6;
  const cells = [
    `${phase}${file.endsWith("gz") ? ", packed" : ""}`,
    posts.toLocaleString("en"),
    Math.round(megabytes).toLocaleString("en"),
    seconds.toFixed(2),
    Math.round(posts / seconds).toLocaleString("en"),
    Math.round(megabytes / seconds),
    Math.round(peakMiB),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
