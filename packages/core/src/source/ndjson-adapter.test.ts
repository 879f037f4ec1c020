import { describe, expect, it } from "vitest";
import { createNdjsonAdapter, type NdjsonAdapterOptions, type NdjsonRequest } from "./ndjson-adapter.js";
import type { SourceRecord } from "./records.js";
import type { ReadRequest, SourceAdapter } from "./source-adapter.js";

const text = [
  '{"kind":"member","id":"m1","name":"Jan"}',
  '{"kind":"conversation","id":"t1","title":"A title"}',
  '{"kind":"contribution","id":"p1","type":"opening","at":"2026-11-21T09:00:00Z","author":"m1","conversation":"t1"}',
  '{"kind":"observation","kinds":["replies"],"from":"2026-01-01T00:00:00Z","until":"2026-12-01T00:00:00Z","complete":true}',
  '{"kind":"end","complete":true,"cursor":"c1"}',
].join("\n");

function adapter(options: Partial<NdjsonAdapterOptions> = {}): SourceAdapter {
  return createNdjsonAdapter({ source: "archive", open: () => [text], ...options })._unsafeUnwrap();
}

async function read(from: SourceAdapter, request?: ReadRequest): Promise<readonly SourceRecord[]> {
  const records: SourceRecord[] = [];
  for await (const batch of from.read(request)) if (!("kind" in batch)) records.push(...batch);
  return records;
}

describe("describe", () => {
  it("tells what the first records show and what their observations say was looked at", async () => {
    expect((await adapter().describe())._unsafeUnwrap()).toEqual({
      name: "ndjson",
      source: "archive",
      capabilities: ["openings", "replies", "authors", "conversations", "memberList"],
      classifiedFields: ["member.name", "conversation.title"],
      incremental: false,
      stores: false,
    });
  });

  it("passes on the limits of the source that the records come from", async () => {
    const limits = { retention: { contributionHours: 48 }, linkable: false, extent: "own-acts" } as const;
    expect((await adapter({ limits }).describe())._unsafeUnwrap()).toMatchObject(limits);
    const unknown = createNdjsonAdapter({ source: "a", open: () => [], limits: JSON.parse('{"extent":"mine"}') });
    expect(unknown._unsafeUnwrapErr().problems[0]?.path).toBe("limits.extent");
  });

  it("does not open the input when the capabilities are given", async () => {
    const open = () => {
      throw new Error("opened");
    };
    const described = await adapter({ open, capabilities: ["openings"] }).describe();
    expect(described._unsafeUnwrap().capabilities).toEqual(["openings"]);
  });

  it("stops after the first records and closes the input", async () => {
    let closed = false;
    function* endless() {
      try {
        for (let number = 0; ; number++) yield `{"kind":"venue","id":"v${number}"}\n`;
      } finally {
        closed = true;
      }
    }
    const described = await adapter({ open: endless }).describe();
    expect(described._unsafeUnwrap().capabilities).toEqual(["venues"]);
    expect(closed).toBe(true);
  });

  it("is an error when the input cannot be opened", async () => {
    const open = () => Promise.reject(Object.assign(new Error("/home/jan/secret"), { code: "ENOENT" }));
    const error = (await adapter({ open, file: "a.ndjson" }).describe())._unsafeUnwrapErr();
    expect(error).toMatchObject({ type: "SourceError", code: "input-broke-off", place: { file: "a.ndjson" } });
    expect(error.message).toContain("ENOENT");
    expect(JSON.stringify(error)).not.toContain("secret");
  });
});

describe("read", () => {
  it("drops the classified fields, and the cursor that nobody would heed", async () => {
    const records = await read(adapter());
    expect(records.slice(0, 2)).toEqual([
      { kind: "member", id: "m1" },
      { kind: "conversation", id: "t1" },
    ]);
    expect(records.at(-1)).toMatchObject({ kind: "end", complete: true });
    expect(records.at(-1)).not.toHaveProperty("cursor");
  });

  it("keeps the classified fields that were asked for", async () => {
    const records = await read(adapter({ include: ["member.name"] }));
    expect(records.slice(0, 2)).toEqual([
      { kind: "member", id: "m1", name: "Jan" },
      { kind: "conversation", id: "t1" },
    ]);
  });

  it("reads the same a second time", async () => {
    const same = adapter();
    expect(await read(same)).toEqual(await read(same));
  });

  it("passes the cursor to an opener that heeds it, and hands out the next", async () => {
    const requests: NdjsonRequest[] = [];
    const open = (request: NdjsonRequest) => {
      requests.push(request);
      return [text];
    };
    const records = await read(adapter({ open, incremental: true }), { cursor: "c0" });
    expect(requests).toEqual([{ cursor: "c0" }]);
    expect(records.at(-1)).toMatchObject({ cursor: "c1" });
    await read(adapter({ open }), { cursor: "c0" });
    expect(requests[1]).toEqual({});
  });

  it("tells of an input that cannot be opened instead of throwing", async () => {
    const open = () => {
      throw new Error("no such thing");
    };
    const records = await read(adapter({ open }));
    expect(records.map(({ kind }) => kind)).toEqual(["issue", "end"]);
    expect(records.at(-1)).toMatchObject({ complete: false });
  });

  it("says how far it has come", async () => {
    const done: number[] = [];
    await read(adapter(), { onProgress: (progress) => done.push(progress.done) });
    expect(done).toEqual([text.length]);
  });
});

it.each([
  [{ source: "" }, "source"],
  [{ open: "a.ndjson" }, "open"],
  [{ capabilities: ["everything"] }, "capabilities[0]"],
  [{ include: ["member.id"] }, "include[0]"],
  [{ maxLineBytes: 0 }, "maxLineBytes"],
  [{ increments: true }, "increments"],
])("refuses the options %o", (change, path) => {
  // What a configuration file may hold is wider than the type.
  const options = { source: "archive", open: () => [], ...change } as unknown as NdjsonAdapterOptions;
  const error = createNdjsonAdapter(options)._unsafeUnwrapErr();
  expect(error.problems.map((problem) => problem.path)).toEqual([path]);
});
