import { createMemoryAdapter, type SourceAdapter } from "@org/community-core";
import { expect, it } from "vitest";
import { interruptible } from "./interruptible.js";

async function recordsOf(adapter: SourceAdapter): Promise<readonly unknown[]> {
  const records: unknown[] = [];
  for await (const batch of adapter.read()) records.push(batch);
  return records.flat();
}

const memory = (): SourceAdapter =>
  createMemoryAdapter({ source: "forum", records: [{ kind: "member", id: "ann" }] })._unsafeUnwrap();

it("yields what the adapter yields, and says of it what it says", async () => {
  expect(await recordsOf(interruptible(memory()))).toEqual(await recordsOf(memory()));
  expect((await interruptible(memory()).describe())._unsafeUnwrap()).toEqual(
    (await memory().describe())._unsafeUnwrap(),
  );
});

it("can forget just if the adapter can", async () => {
  const adapter = interruptible(memory());
  expect((await adapter.forget?.(["ann"]))?.isOk()).toBe(true);
  expect(await recordsOf(adapter)).toMatchObject([{ kind: "end" }]);
  const { forget: _, ...forgetful } = memory();
  expect("forget" in interruptible(forgetful)).toBe(false);
});
