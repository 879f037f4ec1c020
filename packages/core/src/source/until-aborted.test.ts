import { expect, it } from "vitest";
import { untilAborted } from "./until-aborted.js";

const never = new Promise<number>(() => undefined);

it("gives what comes, with a signal and without", async () => {
  expect(await untilAborted(Promise.resolve(1), undefined)).toBe(1);
  expect(await untilAborted(Promise.resolve(1), new AbortController().signal)).toBe(1);
  await expect(untilAborted(Promise.reject(new RangeError("x")), new AbortController().signal)).rejects.toThrow("x");
});

it("gives nothing once aborted, before or during, and drops an error that comes later", async () => {
  expect(await untilAborted(never, AbortSignal.abort())).toBeUndefined();
  const abort = new AbortController();
  let fail: (error: Error) => void = () => undefined;
  const waiting = untilAborted(new Promise((_, reject) => (fail = reject)), abort.signal);
  abort.abort();
  expect(await waiting).toBeUndefined();
  fail(new Error("too late"));
});
