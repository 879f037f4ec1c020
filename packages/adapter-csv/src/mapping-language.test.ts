import { expect, it } from "vitest";
import { createCsvAdapter } from "./create-csv-adapter.js";
import type { CsvMapping } from "./mapping/csv-mapping.js";
import { readAll, type WholeRead } from "./testing/read-all.js";

async function read(text: string, mapping: CsvMapping, include: readonly string[] = []): Promise<WholeRead> {
  return readAll(createCsvAdapter({ files: [{ input: { text }, mapping }], include })._unsafeUnwrap());
}

it("makes several records of a row, each under its condition", async () => {
  const text =
    "id,kind,owner,editor,at,answer\n1,question,an,bo,2026-01-05T09:00:00Z,2\n2,answer,bo,bo,2026-01-05T09:00:00Z,\n3,note,bo,,,\n";
  const { facts, accounting } = await read(text, {
    records: [
      {
        kind: "contribution",
        when: { column: "kind", in: ["question", "answer"] },
        fields: {
          id: "id",
          type: { column: "kind", map: { question: "opening", answer: "reply" } },
          at: "at",
          author: "owner",
        },
      },
      {
        kind: "conversation",
        when: { column: "kind", equals: "question" },
        fields: { id: "id", acceptedAnswer: "answer" },
      },
      {
        kind: "contribution",
        when: {
          all: [
            { column: "editor", notEmpty: true },
            { column: "editor", differsFrom: "owner" },
            { not: { column: "kind", equals: "note" } },
          ],
        },
        fields: {
          id: { column: "id", prefix: "e-" },
          type: { constant: "edit" },
          at: "at",
          author: "editor",
          target: "id",
        },
      },
    ],
  });
  const at = "2026-01-05T09:00:00.000Z";
  expect(facts).toEqual([
    { kind: "contribution", id: "1", type: "opening", at, author: "an" },
    { kind: "contribution", id: "2", type: "reply", at, author: "bo" },
    { kind: "conversation", id: "1", acceptedAnswer: "2" },
    { kind: "contribution", id: "e-1", type: "edit", at, author: "bo", target: "1" },
  ]);
  expect(accounting[0]).toMatchObject({ read: 3, accepted: 2, skipped: 1 });
});

it("maps values with a way out for the others, joins cells, counts lines, splits lists", async () => {
  const text = "who,team,groups\nAN,x,a; b;;c\n-1,,\nbo,y,\n";
  const { facts } = await read(text, {
    records: [
      {
        kind: "member",
        fields: {
          id: { column: "who", map: { "-1": "system", an: "anna" }, keepOthers: true, prefix: "m-" },
          actor: { column: "who", map: { "-1": "automated" }, otherwise: "person" },
          department: { join: ["team", "who"], with: "/" },
          groups: { column: "groups", prefix: "g-" },
          organisation: { lineNumber: true, prefix: "line " },
        },
      },
    ],
  });
  expect(facts).toEqual([
    {
      kind: "member",
      id: "m-anna",
      actor: "person",
      department: "x/AN",
      groups: ["g-a", "g-b", "g-c"],
      organisation: "line 2",
    },
    { kind: "member", id: "m-system", actor: "automated", organisation: "line 3" },
    { kind: "member", id: "m-bo", actor: "person", department: "y/bo", organisation: "line 4" },
  ]);
});

it("gives a thing that every row names only once", async () => {
  const { facts } = await read("v\na\nb\na\n", {
    records: [{ kind: "venue", once: true, fields: { id: "v", style: { constant: "stream" } } }],
  });
  expect(facts.map((fact) => "id" in fact && fact.id)).toEqual(["a", "b"]);
});

it("reads names only if asked, and says that it leaves them out", async () => {
  const mapping: CsvMapping = { records: [{ kind: "member", fields: { id: "id", name: "name" } }] };
  const text = "id,name\n1,An\n";
  expect((await read(text, mapping)).facts).toEqual([{ kind: "member", id: "1" }]);
  expect((await read(text, mapping, ["member.name"])).facts).toEqual([{ kind: "member", id: "1", name: "An" }]);
  const adapter = createCsvAdapter({ files: [{ input: { text }, mapping }] })._unsafeUnwrap();
  expect((await adapter.describe())._unsafeUnwrap().classifiedFields).toEqual(["member.name"]);
});

it("says what was looked at, if the mapping knows", async () => {
  const observed = { from: "2026-01-01T00:00:00Z", until: "2026-02-01T00:00:00Z", complete: true };
  const { facts } = await read("id\n1\n", { records: [{ kind: "member", fields: { id: "id" } }], observed });
  expect(facts.at(-1)).toEqual({ kind: "observation", ...observed, kinds: ["memberList"] });
});

it("rejects what ends before it begins, and an act that is no moderation", async () => {
  const absences = await read("p,from,to\nan,2026-02-02,2026-02-01\n", {
    records: [{ kind: "absence", fields: { person: "p", from: "from", until: "to" } }],
  });
  expect(absences.issues[0]?.code).toBe("ends-before-it-begins");
  const acts = await read(
    "id,t,at,act\n1,reply,2026-01-05T09:00:00Z,close\n2,moderation,2026-01-05T09:00:00Z,close\n",
    {
      records: [{ kind: "contribution", fields: { id: "id", type: "t", at: "at", act: "act" } }],
    },
  );
  expect(acts.issues[0]?.code).toBe("act-without-moderation");
  expect(acts.facts).toMatchObject([{ id: "2", act: "close" }]);
});

it("makes a contribution with who accepted it and when, and dimensions of a total", async () => {
  const at = "2026-01-05T09:00:00.000Z";
  const accepted = await read(`id,t,at,by\n1,reply,${at},an\n`, {
    records: [{ kind: "contribution", fields: { id: "id", type: "t", at: "at", acceptedAt: "at", acceptedBy: "by" } }],
  });
  expect(accepted.facts).toEqual([{ kind: "contribution", id: "1", type: "reply", at, accepted: { at, by: "an" } }]);
  const totals = await read("m;d;v;o\nviews;31-12-2025;1.234,5;organic\n", {
    dates: { format: "d-M-yyyy", timeZone: "Europe/Amsterdam" },
    records: [
      {
        kind: "aggregate",
        fields: {
          metric: "m",
          from: "d",
          until: { column: "d", plusDays: 1 },
          value: "v",
          temporality: { constant: "change" },
          "dimensions.origin": "o",
        },
      },
    ],
  });
  expect(totals.facts).toEqual([
    {
      kind: "aggregate",
      metric: "views",
      from: "2025-12-30T23:00:00.000Z",
      until: "2025-12-31T23:00:00.000Z",
      value: 1234.5,
      temporality: "change",
      dimensions: [{ name: "origin", value: "organic" }],
    },
  ]);
  // A total over a day lasts from midnight to midnight; nothing had to be supposed.
  expect(totals.issues).toEqual([]);
});

it("declares what the file can show: types that are named or seen, facts that are not empty", async () => {
  const shows = async (text: string, mapping?: CsvMapping): Promise<readonly string[]> => {
    const file = { input: { text }, ...(mapping === undefined ? {} : { mapping }) };
    return (
      await createCsvAdapter({ files: [file] })
        ._unsafeUnwrap()
        .describe()
    )._unsafeUnwrap().capabilities;
  };
  const row = "1,reaction,2026-01-05T09:00:00Z,an,\n";
  expect(await shows(`id,type,created_at,author,target\n${row}`)).toEqual([
    "openings",
    "replies",
    "reactions",
    "authors",
  ]);
  expect(
    await shows(`id,type,created_at,author,target\n${row}`, {
      preset: "contributions",
      types: ["reaction"],
      shows: ["replyTargets"],
    }),
  ).toEqual(["reactions", "authors", "replyTargets"]);
  expect(await shows("member_id\n1\n")).toEqual(["memberList"]);
});
