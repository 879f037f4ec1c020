import { describe, expect, it } from "vitest";
import type { NdjsonChunks } from "./chunks-until-trouble.js";
import type { NdjsonOptions } from "./ndjson-options.js";
import { readNdjson } from "./read-ndjson.js";
import type { EndRecord, IssueRecord, SourceRecord } from "./records.js";

const encoder = new TextEncoder();
const member = '{"kind":"member","id":"m1"}';
const end = '{"kind":"end","complete":true}';

async function read(chunks: NdjsonChunks, options?: NdjsonOptions): Promise<readonly SourceRecord[]> {
  const records: SourceRecord[] = [];
  for await (const batch of readNdjson(chunks, options)) records.push(...batch);
  return records;
}

const issuesOf = (records: readonly SourceRecord[]): readonly IssueRecord[] =>
  records.filter((record) => record.kind === "issue");
const endOf = (records: readonly SourceRecord[]): EndRecord | undefined => {
  const last = records.at(-1);
  return last?.kind === "end" ? last : undefined;
};
const lines = (read: number, accepted: number, rejected: number, skipped: number) => {
  return { kind: "line", read, accepted, rejected, duplicate: 0, replaced: 0, removed: 0, skipped };
};

describe("good NDJSON", () => {
  it("gives the records, and the end last with the accounting of the lines", async () => {
    expect(await read([`${member}\n\n \t\n${end}\n`])).toEqual([
      { kind: "member", id: "m1" },
      { kind: "end", complete: true, accounting: [lines(4, 2, 0, 2)] },
    ]);
  });

  it.each([
    ["a byte order mark", `\ufeff${member}\n${end}`],
    ["a byte order mark where files were joined", `${member}\n\ufeff${end}`],
    ["CRLF", `${member}\r\n${end}\r\n`],
    ["no last line feed", `${member}\n${end}`],
    ["space around", `  ${member}  \n\t${end}\t\n`],
  ])("accepts %s", async (_, text) => {
    const records = await read([encoder.encode(text)]);
    expect(records).toHaveLength(2);
    expect(endOf(records)?.complete).toBe(true);
  });

  it.each([1, 2, 3, 7])("reads the same in chunks of %i bytes, as text or as bytes", async (size) => {
    const text = `${member}\n{"kind":"venue","id":"v","name":"é😀"}\n${end}\n`;
    const bytes = encoder.encode(text);
    const byBytes = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.slice(i * size, (i + 1) * size),
    );
    const byText = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
      text.slice(i * size, (i + 1) * size),
    );
    const whole = await read([text]);
    expect(issuesOf(whole)).toEqual([]);
    expect(await read(byBytes)).toEqual(whole);
    expect(await read(byText)).toEqual(whole);
  });

  it("gives batches of the size that was asked for", async () => {
    const sizes: number[] = [];
    for await (const batch of readNdjson([`${member}\n`.repeat(5), end], { batchSize: 2 })) sizes.push(batch.length);
    expect(sizes).toEqual([2, 2, 2]);
  });

  it("keeps the cursor and what the writer counted, but not its count of another file's lines", async () => {
    const rows = { ...lines(1, 1, 0, 0), kind: "row" };
    const written = { kind: "end", complete: true, cursor: "c7", accounting: [lines(99, 99, 0, 0), rows] };
    expect(await read([JSON.stringify(written)])).toEqual([{ ...written, accounting: [lines(1, 1, 0, 0), rows] }]);
  });

  it("says how far it has come", async () => {
    const done: number[] = [];
    await read([member, "\n", end], { onProgress: (progress) => done.push(progress.done) });
    expect(done).toEqual([member.length, member.length + 1, member.length + 1 + end.length]);
  });
});

describe("a bad line", () => {
  it.each([
    ["not-json", "{"],
    ["not-json", "kind,id"],
    ["not-json", `${member}${member}`],
    ["not-a-record", "[]"],
    ["not-a-record", '{"kind":"person","id":"m1"}'],
    ["not-a-record", '{"kind":"member","id":1e999}'],
    ["not-a-record", `${"[".repeat(500)}${"]".repeat(500)}`],
    ["line-too-long", `{"kind":"member","id":"${"x".repeat(2_000)}"}`],
  ])("becomes an issue (%s) with its number, and reading goes on: %s", async (code, line) => {
    const records = await read([`${member}\n${line}\n${member}\n${end}`], { maxLineBytes: 1_100, file: "a.ndjson" });
    expect(issuesOf(records).map((issue) => [issue.code, issue.severity, issue.place])).toEqual([
      [code, "error", { file: "a.ndjson", line: 2 }],
    ]);
    expect(endOf(records)).toEqual({ kind: "end", complete: true, accounting: [lines(4, 3, 1, 0)] });
  });

  it("is told when it is not UTF-8", async () => {
    const latin1 = Uint8Array.from(`{"kind":"venue","id":"caf\u00e9"}\n${end}`, (character) => character.charCodeAt(0));
    expect(issuesOf(await read([latin1])).map(({ code, place }) => [code, place])).toEqual([
      ["not-utf-8", { line: 1 }],
    ]);
  });

  it("says what is wrong, without the line's content", async () => {
    const line = '{"kind":"member","id":"jan@example.org","actor":"jan@example.org","jan@example.org":1,"naam":"jan"}';
    const [issue] = issuesOf(await read([`${line}\n{"kind":"member" jan}\n${end}`]));
    expect(issue?.message).toMatch(
      /^The line is no member record: actor .*; has a key that is no field; allowed: .*; naam is no field/,
    );
    expect(JSON.stringify(issuesOf(await read([`${line}\n{"kind":"member" jan}\n${end}`])))).not.toContain("jan");
  });

  it("is only counted once there were many, and the accounting still holds", async () => {
    const records = await read([`${"x\n".repeat(5)}[]\n${end}`], { maxIssues: 3 });
    expect(issuesOf(records).map(({ code, place, count }) => [code, place?.line, count])).toEqual([
      ["not-json", 1, undefined],
      ["not-json", 2, undefined],
      ["not-json", 3, undefined],
      ["not-json", undefined, 2],
      ["not-a-record", undefined, 1],
    ]);
    expect(issuesOf(records).at(-2)?.message).toContain("The line is not JSON.");
    expect(endOf(records)?.accounting).toEqual([lines(7, 1, 6, 0)]);
  });

  it("of 50 MB is let go without being kept", async () => {
    const chunk = encoder.encode("x".repeat(1_000_000));
    function* chunks() {
      for (let times = 0; times < 50; times++) yield chunk;
      yield `\n${end}`;
    }
    const records = await read(chunks());
    expect(issuesOf(records).map(({ code }) => code)).toEqual(["line-too-long"]);
    expect(endOf(records)?.complete).toBe(true);
  });
});

describe("half a read never looks whole", () => {
  it.each([
    ["no-records", ""],
    ["no-records", "\n\n"],
    ["end-missing", member],
    ["end-missing", `${member}\n${end.slice(0, 10)}`],
    ["line-after-end", `${end}\n${member}`],
    ["line-after-end", `${member}\n${end}\n${member}\n${end}`],
  ])("%s: %j", async (code, text) => {
    const records = await read([text]);
    expect(issuesOf(records).map((issue) => issue.code)).toContain(code);
    expect(endOf(records)?.complete).toBe(false);
  });

  it("passes on that the writer did not come to its end", async () => {
    const records = await read([`${member}\n{"kind":"end","complete":false,"cursor":"c1"}`]);
    expect(issuesOf(records)).toEqual([]);
    expect(endOf(records)).toEqual({ kind: "end", complete: false, cursor: "c1", accounting: [lines(2, 2, 0, 0)] });
  });

  it("gives what was read when the input breaks off, and tells no more of the exception than its code", async () => {
    function* chunks() {
      yield `${member}\n{"kind":"mem`;
      throw Object.assign(new Error("token=secret in /home/jan"), { code: "ECONNRESET" });
    }
    const records = await read(chunks());
    expect(records.map(({ kind }) => kind)).toEqual(["member", "issue", "end"]);
    expect(issuesOf(records)[0]?.code).toBe("input-broke-off");
    expect(issuesOf(records)[0]?.message).toContain("(ECONNRESET)");
    expect(JSON.stringify(records)).not.toContain("secret");
    expect(endOf(records)).toEqual({ kind: "end", complete: false, accounting: [lines(1, 1, 0, 0)] });
  });

  it("trusts no end and no cursor once the input broke off or more lines came", async () => {
    const withCursor = '{"kind":"end","complete":true,"cursor":"c1"}\n';
    function* chunks() {
      yield withCursor;
      throw new Error("broke off");
    }
    for (const records of [await read(chunks()), await read([`${withCursor}${member}`])]) {
      expect(endOf(records)?.complete).toBe(false);
      expect(endOf(records)).not.toHaveProperty("cursor");
    }
  });

  it("stops when it is no longer wanted, and closes the input", async () => {
    const controller = new AbortController();
    let closed = false;
    async function* chunks() {
      try {
        for (let times = 0; times < 100; times++) {
          yield `${member}\n`;
          controller.abort();
        }
      } finally {
        closed = true;
      }
    }
    const records = await read(chunks(), { signal: controller.signal });
    expect(issuesOf(records).map(({ code }) => code)).toEqual(["read-cancelled"]);
    expect(endOf(records)?.complete).toBe(false);
    expect(closed).toBe(true);
  });

  it("reads nothing when it was not wanted from the first", async () => {
    const records = await read([`${member}\n${end}`], { signal: AbortSignal.abort() });
    expect(records.map(({ kind }) => kind)).toEqual(["issue", "end"]);
  });
});

it.each([{ maxLineBytes: 0 }, { batchSize: 1.5 }, { batchSize: Number.NaN }, { maxIssues: -1 }])(
  "refuses the option %o at once",
  (options) => {
    expect(() => readNdjson([], options)).toThrow(RangeError);
  },
);
