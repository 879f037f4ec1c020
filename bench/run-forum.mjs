// What it costs to read a played Discourse forum from its site, and how fast its archive is read without the network.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const sizes = process.argv.slice(2).map(Number);
const data = fileURLToPath(new URL("data/", import.meta.url));
const [site, archive] = ["measure-site.mjs", "measure-archive.mjs"].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);

mkdirSync(data, { recursive: true });
console.log(
  "| topics | posts | requests | requests/topic | requests of a later read | posts/s offline | topics/s | peak MiB |",
);
console.log("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const topics of sizes.length > 0 ? sizes : [1_000, 10_000]) {
  const folder = `${data}forum-${topics}`;
  rmSync(folder, { recursive: true, force: true });
  const { posts, first, later } = measured(site, String(topics), folder);
  const runs = Array.from({ length: 5 }, () => measured(archive, folder)).sort((a, b) => a.seconds - b.seconds);
  const { seconds, peakMiB } = runs[2];
  const cells = [
    topics,
    posts,
    first,
    (first / topics).toFixed(2),
    later,
    Math.round(posts / seconds),
    Math.round(topics / seconds),
    Math.round(peakMiB),
  ];
  console.log(`| ${cells.map((cell) => cell.toLocaleString("en")).join(" | ")} |`);
}

function measured(script, ...values) {
  return JSON.parse(
    execFileSync(process.execPath, ["--no-warnings", "--max-old-space-size=4096", script, ...values]).toString(),
  );
}
