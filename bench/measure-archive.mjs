// How fast an archive is read, in a process of its own, so that the peak of memory is this phase's alone.
import { createDiscourseAdapter } from "@org/community-adapter-discourse";

const [archive = ""] = process.argv.slice(2);
const adapter = createDiscourseAdapter({ archive })._unsafeUnwrap();

const started = performance.now();
let [posts, topics] = [0, 0];
for await (const batch of adapter.read()) {
  if ("kind" in batch) posts += batch.length;
  else topics += batch.filter(({ kind }) => kind === "conversation").length;
}
const seconds = (performance.now() - started) / 1_000;
console.log(JSON.stringify({ topics, posts, seconds, peakMiB: process.resourceUsage().maxRSS / 1024 }));
