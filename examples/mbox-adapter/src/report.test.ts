import { fileURLToPath } from "node:url";
import { run } from "@org/community-cli";
import { assessHealth, collect } from "@org/community-core";
import { expect, it } from "vitest";
import { collectedOutput } from "../../collected-output.test-support.js";
import { createSourceAdapter } from "./index.js";

const path = fileURLToPath(new URL("../fixtures/gardeners.mbox", import.meta.url));

it("gives a report: make, collect, assess", async () => {
  const collected = (await collect(createSourceAdapter({ path })._unsafeUnwrap()))._unsafeUnwrap();
  const { data, figures } = assessHealth(collected.dataset, { asOf: "2026-01-31T00:00:00Z" });

  // By hand: Anna, Bram and Cato, one message without a sender, and one thread of which only a reply is there.
  expect(data).toMatchObject({ contributions: 6, contributors: 3, conversations: 3 });
  // Anna at 08:00 UTC, Bram at 10:30; the saw waited for 15.25 h. Half are answered by 2.5 h.
  const median = figures.find(({ key }) => key === "time-to-first-response/median");
  expect(median).toMatchObject({ status: "measured", measurement: { value: 2.5 } });
  // The automatic answer is left out; the message on two lists is there once.
  expect(collected.sourceAccounting).toMatchObject([{ read: 8, accepted: 6, skipped: 1, duplicate: 1 }]);
});

it("is read by the command line", async () => {
  const { io, written } = collectedOutput();
  const module = fileURLToPath(new URL("./index.ts", import.meta.url));
  const words = [
    "report",
    "--adapter",
    module,
    "--option",
    `path=${path}`,
    "--as-of",
    "2026-01-31",
    "--format",
    "json",
  ];
  expect(await run(words, io)).toBe(0);
  expect(JSON.parse(written.stdout).data).toMatchObject({ contributions: 6, contributors: 3 });
});

it.each([
  ["a file that is not there", "nowhere.mbox", "file-unreadable"],
  ["a file that is no mailbox", "no-mail.mbox", "no-mbox"],
])("says that %s is half", async (_, name, code) => {
  const adapter = createSourceAdapter({ path: path.replace("gardeners.mbox", name) })._unsafeUnwrap();
  const stopped = (await collect(adapter))._unsafeUnwrapErr();
  expect(stopped.collected?.issues.map((issue) => issue.code)).toEqual([code]);
});

it("refuses options that cannot be used", () => {
  for (const options of [undefined, null, {}, { path: 7 }, { path: "gardeners.txt" }])
    expect(createSourceAdapter(options).isErr()).toBe(true);
});
