import { err } from "neverthrow";
import { describe, expect, it } from "vitest";
import { contributionColumns } from "./contribution-columns.js";
import { findPeople, type PeopleFound } from "./find-people.js";
import { givenAdapter } from "./given-adapter.test-support.js";
import type { Pseudonymise } from "./pseudonymise.js";
import type { SourceAdapter } from "./source-adapter.js";

const at = "2026-01-01T09:00:00Z";
const opening = { kind: "contribution", id: "1", type: "opening", at, author: "ann" } as const;
const reply = { kind: "contribution", id: "2", type: "reply", at, author: "bob", target: "1" } as const;
const end = { kind: "end", complete: true } as const;
const link = { kind: "identityLink", person: "ann", same: "zed" } as const;

/** A pseudonym that a reader of this test can make too; it sorts otherwise than the id. */
const pseudonymise: Pseudonymise = async (people) =>
  people.map(({ source, id }) => `${[...id].reverse().join("")}@${source}`);

async function found(batches: readonly unknown[], ...pseudonyms: readonly string[]): Promise<PeopleFound> {
  return (await findPeople(givenAdapter(batches), { pseudonyms, pseudonymise }))._unsafeUnwrap();
}

async function idsOf(batches: readonly unknown[], pseudonym: string): Promise<readonly string[]> {
  const { people } = await found(batches, pseudonym);
  return people.flatMap(({ accounts }) => accounts.map(({ source, id }) => `${source} ${id}`));
}

describe("findPeople", () => {
  it.each<[string, readonly unknown[]]>([
    ["a record of a contribution", [[opening, end]]],
    ["a reply of a second person as whoever accepted it", [[{ ...reply, accepted: { at, by: "ann" } }, end]]],
    ["columns", [contributionColumns([reply, opening]), [end]]],
    ["a member", [[{ kind: "member", id: "ann" }, end]]],
    ["a duty", [[{ kind: "duty", holder: "bob", duty: "answering", backup: "ann" }, end]]],
    [
      "a list of those who came",
      [[{ kind: "gathering", id: "g", form: "online", startsAt: at, attendees: ["ann"] }, end]],
    ],
    ["a member who is gone", [[{ kind: "removal", of: "member", id: "ann" }, end]]],
    [
      "a state that another one replaces",
      [[{ ...opening, version: 1 }, { ...opening, author: "bob", version: 2 }, end]],
    ],
  ])("finds whom %s names", async (_, batches) => {
    expect(await found(batches, "nna@forum")).toEqual({
      people: [{ pseudonym: "nna@forum", accounts: [{ source: "forum", id: "ann", pseudonym: "nna@forum" }] }],
      notFound: [],
      issues: [],
    });
  });

  it("says of a pseudonym that nobody has it, and answers each one once, in the order in which it was asked", async () => {
    const { people, notFound } = await found(
      [[opening, reply, end]],
      "x",
      "bob@forum",
      "nna@forum",
      "y",
      "x",
      "bob@forum",
    );
    expect([people.map(({ pseudonym }) => pseudonym), notFound]).toEqual([
      ["bob@forum", "nna@forum"],
      ["x", "y"],
    ]);
  });

  it("gives all accounts of a person, by whichever of them they are asked for; the name of the person comes first", async () => {
    const records = [
      opening,
      link,
      { ...link, person: "zed", same: "m7", sameSource: "mail" },
      { kind: "member", id: "zed" },
    ];
    const accounts = ["mail m7", "forum zed", "forum ann"];
    for (const asked of ["7m@mail", "dez@forum", "nna@forum"]) {
      expect(await idsOf([[...records, end]], asked)).toEqual(accounts);
    }
    const { people } = await found([[...records, end]], "nna@forum");
    expect(people[0]?.accounts.map(({ pseudonym }) => pseudonym)).toEqual(["7m@mail", "dez@forum", "nna@forum"]);
  });

  it("follows a link as it is in the end: changed or taken back it joins nobody", async () => {
    const named = { ...link, id: "l" };
    expect(await idsOf([[named, { kind: "removal", of: "identityLink", id: "l" }, end]], "nna@forum")).toEqual([
      "forum ann",
    ]);
    const changed = [{ ...named, version: 1 }, { ...named, same: "yve", version: 2 }, end];
    expect(await idsOf([changed], "nna@forum")).toEqual(["forum yve", "forum ann"]);
  });

  it("takes nothing from what is refused, and says so as collect does", async () => {
    const columns = contributionColumns([opening, { ...reply, id: "3" }]);
    columns.type[0] = 200;
    const batches = [columns, [{ ...opening, at: "someday" }, { kind: "jan@example.org" }], 7, [end]];
    const { people, notFound, issues } = await found(batches, "nna@forum", "bob@forum");
    expect([people.map(({ pseudonym }) => pseudonym), notFound]).toEqual([["bob@forum"], ["nna@forum"]]);
    expect(issues.map(({ code }) => code)).toEqual([
      "record-rejected",
      "record-rejected",
      "record-rejected",
      "malformed-batch",
    ]);
    expect(JSON.stringify(issues)).not.toContain("jan@example.org");
  });
});

describe("a read that does not end well", () => {
  const options = { pseudonyms: ["nna@forum", "bob@forum"], pseudonymise };

  async function stopped(adapter: SourceAdapter, signal?: AbortSignal) {
    return (await findPeople(adapter, { ...options, ...(signal ? { signal } : {}) }))._unsafeUnwrapErr();
  }

  it("is an error that carries whom was found until then", async () => {
    const { reason, collected } = await stopped(givenAdapter([[opening], [{ ...end, complete: false }]]));
    expect([reason, collected?.people.length, collected?.notFound]).toEqual(["stopped-early", 1, ["bob@forum"]]);
  });

  it("keeps none of the words of an adapter that throws", async () => {
    const throwing = givenAdapter([], {
      async *read() {
        yield [opening];
        throw new TypeError("secret");
      },
    });
    const stop = await stopped(throwing);
    expect(stop.collected?.issues).toMatchObject([{ code: "adapter-threw" }]);
    expect(JSON.stringify(stop)).not.toContain("secret");
  });

  it("passes on why a source cannot be described", async () => {
    const error = { type: "SourceError", code: "unauthorised", message: "the key was refused" } as const;
    const refusing = givenAdapter([], { describe: async () => err(error) });
    expect(await stopped(refusing)).toEqual({ type: "SourceStopped", reason: "not-described", error });
  });

  it("does not wait for an adapter that hangs once the signal is aborted", async () => {
    const abort = new AbortController();
    const hanging = givenAdapter([], {
      async *read() {
        yield [opening];
        abort.abort();
        await new Promise(() => undefined);
      },
    });
    const { reason, collected } = await stopped(hanging, abort.signal);
    expect([reason, collected?.people.length]).toEqual(["aborted", 1]);
  });
});

it("throws if there are not as many pseudonyms as people", async () => {
  const lazy: Pseudonymise = async () => [];
  await expect(findPeople(givenAdapter([[opening, end]]), { pseudonyms: [], pseudonymise: lazy })).rejects.toThrow(
    RangeError,
  );
});
