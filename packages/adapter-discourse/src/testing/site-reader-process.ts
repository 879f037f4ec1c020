// Reads a played site into an archive, in a process that a test can kill: its options stand on the command line as JSON.
import { createDiscourseAdapter } from "../create-discourse-adapter.js";
import { playedAddress } from "./played-address.js";

const [options = "{}", serverUrl = "", now = "0"] = process.argv.slice(2);

const adapter = createDiscourseAdapter({
  ...JSON.parse(options),
  fetch: (input, init) => fetch(String(input).replace(playedAddress, serverUrl), init),
  now: () => Number(now),
  wait: async () => undefined,
})._unsafeUnwrap();

let isComplete = false;
for await (const batch of adapter.read()) {
  if (!("kind" in batch)) isComplete = batch.some((record) => record.kind === "end" && record.complete);
}
process.stdout.write(isComplete ? "complete" : "incomplete");
