import { mergeDatasets } from "@org/community-core/dataset";
import { collect, createMemoryAdapter, hmacPseudonyms, type SourceAdapter } from "@org/community-core/source";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { CommonOptions } from "../../common-options.js";
import { createDiscourseAdapter } from "../../create-discourse-adapter.js";
import { readFacts } from "../../testing/read-facts.js";
import { renderStaffActions } from "../../testing/render-staff-actions.js";
import { renderUserList } from "../../testing/render-user-list.js";
import { simulatedForum } from "../../testing/simulated-forum.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";
import { written, writtenFolder } from "../../testing/written-files.js";
import { adminExportsKind } from "./admin-exports-way.js";

const folder = temporaryFolder();
const header = renderUserList([]).trimEnd();

function adapterOf(adminExports: string, options: CommonOptions = {}): SourceAdapter {
  return createDiscourseAdapter({ source: "forum", ...options, adminExports })._unsafeUnwrap();
}

/** A line of the list: the columns that matter, everything else empty. */
function line(values: Readonly<Record<string, string>>): string {
  return header
    .split(",")
    .map((column) => values[column] ?? "")
    .join(",");
}

const ann = { id: "7", username: "ann", created_at: "2024-01-01 10:00:00 UTC", trust_level: "2", active: "true" };

describe("the list of users", () => {
  it("is the same as a file, in its zip, and in a folder with other exports", async () => {
    const list = renderUserList(simulatedForum());
    const file = await readFacts(adapterOf(written(folder, "user-list-240305-000000.csv", list)));
    const inZip = { "user-list-240305-000000/user-list-240305-000000.csv": strToU8(list) };
    const zip = await readFacts(adapterOf(written(folder, "user-list.zip", zipSync(inZip))));
    const other = new Map([
      ["staff-action-240305-000000.csv", renderStaffActions(simulatedForum())],
      ["signups-240305-000000.csv", "Day,Count\n2024-01-01,3\n"],
      ["user-list-240305-000000.csv", list],
    ]);
    expect(zip).toEqual(file);
    expect(await readFacts(adapterOf(writtenFolder(folder, "exports", other)))).toEqual(file);
  });

  it("ends when it was made, by its name, or with the last who joined", async () => {
    const list = `${header}\n${line(ann)}\n`;
    const named = await readFacts(adapterOf(written(folder, "user-list-240305-101500.csv", list)));
    const unnamed = await readFacts(adapterOf(written(folder, "users.csv", list)));
    expect(named.facts).toContainEqual(
      expect.objectContaining({ kind: "observation", until: "2024-03-05T10:15:00.001Z" }),
    );
    expect(unnamed.facts).toContainEqual(expect.objectContaining({ until: "2024-01-01T10:00:00.001Z" }));
  });

  it("has a name that Discourse quoted before the file did, and lines that end early", async () => {
    const quoted = line({ ...ann, name: '"""Doe, Ann"""' })
      .split(",")
      .slice(0, 22)
      .join(",");
    const path = written(folder, "quoted.csv", `${header}\n${quoted}\n`);
    const { facts } = await readFacts(adapterOf(path, { include: ["member.name"] }));
    expect(facts).toContainEqual(expect.objectContaining({ kind: "member", id: "7", name: "Doe, Ann" }));
  });

  it("leaves out automated accounts, which some versions list, and those who never joined", async () => {
    const bot = line({ ...ann, id: "-1", username: "system" });
    const staged = line({ ...ann, id: "8", username: "by-mail", staged: "true", active: "false" });
    const path = written(folder, "bots.csv", `${header}\n${bot}\n${staged}\n${line(ann)}\n`);
    const { facts, accounting } = await readFacts(adapterOf(path));
    expect(facts.flatMap((fact) => (fact.kind === "member" ? [[fact.id, fact.membership]] : []))).toEqual([
      ["7", "joined"],
      ["8", "seen"],
    ]);
    expect(accounting).toContainEqual(expect.objectContaining({ kind: "user", read: 3, accepted: 2, skipped: 1 }));
  });

  it("belongs to another way into the same forum", async () => {
    const pseudonymise = hmacPseudonyms(new Uint8Array(32).fill(7));
    const posts = createMemoryAdapter({
      source: "forum",
      records: [
        { kind: "contribution", id: "p1", type: "opening", at: "2024-01-02T00:00:00Z", author: "7", conversation: "1" },
      ],
    });
    const options = { pseudonymise, keepIds: true } as const;
    const one = (await collect(posts._unsafeUnwrap(), options))._unsafeUnwrap().dataset;
    const list = adapterOf(written(folder, "both.csv", `${header}\n${line(ann)}\n`));
    const two = (await collect(list, options))._unsafeUnwrap().dataset;
    const both = mergeDatasets([one, two], { as: "join" }).dataset;
    expect([both.people.length, [...both.people.membership]]).toEqual([1, [2]]);
  });
});

describe("exports that are no list of users", () => {
  it.each([
    ["empty.csv", "", "no-user-list"],
    ["report.csv", "Day,Count\n2024-01-01,3\n", "no-user-list"],
    ["text.zip", "no zip", "zip-damaged"],
    ["broken.csv", `${header}\n"7`, "csv-damaged"],
  ])("%s: an issue, and an end that is not complete", async (name, content, code) => {
    const { complete, issues, facts } = await readFacts(adapterOf(written(folder, name, content)));
    expect({ complete, facts: facts.filter(({ kind }) => kind !== "observation") }).toEqual({
      complete: false,
      facts: [],
    });
    expect(issues).toContainEqual(expect.objectContaining({ severity: "error", code }));
  });
});

it("takes changes of trust levels from the log of staff, for Discourse's own figures alone", async () => {
  const log = [
    "staff_user,action,subject,created_at,details,context",
    'boss,change_trust_level,ann ,2024-02-01 09:00:00 UTC,"old trust level: 1\nnew trust level: 2",',
    'boss,change_trust_level,gone ,2024-02-01 09:00:00 UTC,"old trust level: 1\nnew trust level: 2",',
    "boss,suspend_user,ann ,2024-02-02 09:00:00 UTC,words that never leave,",
    "boss,change_trust_level,ann ,yesterday,nothing of use,",
  ].join("\n");
  const files = new Map([
    ["a-staff-action.csv", log],
    ["user-list.csv", `${header}\n${line(ann)}\n`],
  ]);
  const { way } = adminExportsKind.open({ adminExports: writtenFolder(folder, "log", files) });
  const rows = [];
  for await (const batch of way.read({ withFigures: true })) rows.push(...batch.rows);
  expect(rows.filter(({ kind }) => kind === "trustLevelChange")).toEqual([
    { kind: "trustLevelChange", userId: 7, from: 1, to: 2, createdAt: Date.UTC(2024, 1, 1, 9) },
  ]);
});
