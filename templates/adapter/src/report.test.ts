import { fileURLToPath } from "node:url";
import { assessHealth, collect } from "@org/community-core";
import { expect, it } from "vitest";
import { createSourceAdapter } from "./index.js";

const path = fileURLToPath(new URL("../fixtures/questions.json", import.meta.url));

it("gives a report: make, collect, assess", async () => {
  const adapter = createSourceAdapter({ path });
  if (adapter.isErr()) throw new Error(adapter.error.message);
  const collected = await collect(adapter.value);
  if (collected.isErr()) throw new Error(`reading stopped: ${collected.error.reason}`);
  const { data, figures } = assessHealth(collected.value.dataset, { asOf: "2026-01-31T00:00:00Z" });

  // Counted by hand in the fixture: three people, one answer without an author.
  expect(data).toMatchObject({ contributions: 6, contributors: 3, conversations: 3 });
  // Answered after 2.5 h and after 48 h, one unanswered: S falls to 2/3, then to 1/3, so half are answered by 48 h.
  const median = figures.find(({ key }) => key === "time-to-first-response/median");
  expect(median).toMatchObject({ status: "measured", measurement: { value: 48 } });
});

it("says that a file that breaks off is half", async () => {
  const adapter = createSourceAdapter({ path: path.replace("questions", "broken-off") });
  const collected = await collect(adapter._unsafeUnwrap());
  expect(collected._unsafeUnwrapErr()).toMatchObject({ reason: "stopped-early" });
});

it("is given files and a name by a config file", () => {
  const adapter = createSourceAdapter({ files: [path], source: "our-list" })._unsafeUnwrap();
  expect(adapter.source).toBe("our-list");
});

it("refuses options that cannot be used", () => {
  const unusable = [
    undefined,
    null,
    "x",
    {},
    { path: 7 },
    { path, files: [path] },
    { path, source: 7 },
    { path, pth: 1 },
  ];
  for (const options of [...unusable, { path: "questions.txt" }])
    expect(createSourceAdapter(options).isErr()).toBe(true);
});
