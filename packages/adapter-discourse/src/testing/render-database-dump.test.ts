import { describe, expect, it } from "vitest";
import { renderDatabaseDump } from "./render-database-dump.js";
import { simulatedForum } from "./simulated-forum.js";

const rows = simulatedForum();

/** Reads the block of a table the way that PostgreSQL would. */
function copied(dump: string, table: string): readonly ReadonlyMap<string, string | null>[] {
  const block = new RegExp(`COPY public\\.${table} \\(([^)]*)\\) FROM stdin;\n([^]*?)\\\\\\.\n`).exec(dump);
  const columns = (block?.[1] ?? "").split(", ");
  const lines = (block?.[2] ?? "").split("\n").slice(0, -1);
  return lines.map((line) => {
    const fields = line.split("\t").map((field) => (field === "\\N" ? null : unescaped(field)));
    expect(fields).toHaveLength(columns.length);
    return new Map(columns.map((column, index) => [column, fields[index] ?? null]));
  });
}

function unescaped(field: string): string {
  const signs = new Map([
    ["\\t", "\t"],
    ["\\n", "\n"],
    ["\\\\", "\\"],
  ]);
  return field.replace(/\\[tn\\]/g, (sign) => signs.get(sign) ?? sign);
}

describe("a dump of the database", () => {
  const dump = renderDatabaseDump(rows);

  it("holds all posts, with what their texts need escaped", () => {
    const posts = copied(dump, "posts");
    expect(posts).toHaveLength(rows.filter((row) => row.kind === "post").length);
    const post = posts.find((one) => one.get("id") === "14");
    expect(post?.get("raw")).toBe('Text of post 14,\twith "quotes"; a \\ and\na line.');
    expect(post?.get("reply_to_post_number")).toBe("3");
    expect(post?.get("created_at")).toBe("2022-12-27 00:00:00");
    expect(post?.get("hidden")).toBe("f");
    expect(post?.get("deleted_at")).toBeNull();
    expect(posts.find((one) => one.get("id") === "37")?.get("user_id")).toBeNull();
  });

  it("holds what is nobody's business: messages, addresses, origins", () => {
    const message = copied(dump, "topics").find((one) => one.get("archetype") === "private_message");
    expect(message?.get("category_id")).toBeNull();
    expect(copied(dump, "user_emails").map((one) => one.get("email"))).toContain("user5@mail.example");
    expect(copied(dump, "users").map((one) => one.get("ip_address"))).toContain("203.0.113.5");
  });

  it("holds likes that were taken back, and who resolved a flag", () => {
    const acts = copied(dump, "post_actions");
    const takenBack = acts.filter((one) => one.get("post_action_type_id") === "2" && one.get("deleted_at") !== null);
    expect(takenBack).toHaveLength(2);
    const flags = acts.filter((one) => one.get("post_action_type_id") !== "2");
    expect(flags.every((one) => one.get("agreed_by_id") !== null && one.get("disagreed_by_id") === null)).toBe(true);
  });

  it("has columns in another order for another site", () => {
    const other = renderDatabaseDump(rows, { columnOrder: 7 });
    const header = (text: string): string => /COPY public\.posts \(([^)]*)\)/.exec(text)?.[1] ?? "";
    expect(header(other)).not.toBe(header(dump));
    expect(header(other).split(", ").toSorted()).toEqual(header(dump).split(", ").toSorted());
    const inOrder = (text: string): unknown => copied(text, "posts").map((post) => [...post].toSorted());
    expect(inOrder(other)).toEqual(inOrder(dump));
  });

  it("says in fields of topics and posts what was solved before there was a table", () => {
    const solutions = rows.filter((row) => row.kind === "solution");
    const older = renderDatabaseDump(rows, { solvedIn: "custom-fields" });
    expect(older).not.toContain("discourse_solved_solved_topics");
    expect(copied(older, "topic_custom_fields").map((one) => one.get("value"))).toEqual(
      solutions.map(({ answerPostId }) => String(answerPostId)),
    );
    expect(copied(older, "post_custom_fields").map((one) => [one.get("name"), one.get("value")])).toEqual(
      solutions.map(() => ["is_accepted_answer", "true"]),
    );
    expect(copied(dump, "discourse_solved_solved_topics")).toHaveLength(solutions.length);
  });
});
