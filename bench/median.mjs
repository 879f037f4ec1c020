import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const measureScript = fileURLToPath(new URL("measure.mjs", import.meta.url));

/** What a phase took on a file: the run in the middle of several, each in a fresh process. */
export function median(file, phase, runs) {
  const measured = Array.from({ length: runs }, () => {
    const output = execFileSync(process.execPath, ["--max-old-space-size=4096", measureScript, phase, file]);
    return JSON.parse(output.toString());
  }).sort((a, b) => a.seconds - b.seconds);
  const middle = measured[Math.floor(runs / 2)];
  process.stderr.write(`${phase} ${middle.rows}: ${middle.seconds.toFixed(2)} s\n`);
  return middle;
}
