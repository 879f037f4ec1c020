import { describe, expect, it } from "vitest";
import { dataExplorerQueries } from "./data-explorer-queries.js";
import { resultReaders } from "./result-readers.js";

/** What section 13 of the plugin's fact sheet allows: one statement, parameters by name, ten thousand rows. */
describe.each(dataExplorerQueries)("the query $name", ({ name, columns, sql }) => {
  it("is one statement of a page, from a last id on", () => {
    expect(sql).not.toContain(";");
    expect(sql).toMatch(/^-- \[params\]\n-- int :last_id = (0|-1000000)\n/);
    expect(sql).toMatch(/> :last_id\nORDER BY \S+\nLIMIT 10000$/);
  });

  it("declares each parameter that it has, and no other", () => {
    const declared = new Set([...sql.matchAll(/^-- \w+ (:\w+) = /gm)].map(([, parameter]) => parameter));
    const used = new Set(
      [...sql.replace(/^--.*$/gm, "").matchAll(/(?<!:):([a-z_]+)/g)].map(([parameter]) => parameter),
    );
    expect(used).toEqual(declared);
  });

  it("names its columns in their order, those among them that its reader needs", () => {
    expect([...sql.matchAll(/ AS (\w+),?$/gm)].map(([, column]) => column)).toEqual(columns);
    expect(columns).toEqual(expect.arrayContaining([...(resultReaders.get(name)?.needs ?? ["no reader"])]));
    expect(columns[0]).toBe("id");
  });

  it("asks for no text, no name of a person, no address and no title", () => {
    const statement = sql.replace(/^--.*$/gm, "");
    expect(statement).not.toMatch(/\b(raw|cooked|email|ip_address|username|title|excerpt|modifications|details)\b/);
    expect(statement).not.toMatch(/\bu\.name\b/);
  });
});

it("leaves private messages, deleted topics and restricted categories in the database", () => {
  for (const { sql } of dataExplorerQueries.filter(({ sql }) => sql.includes("topics t"))) {
    expect(sql).toContain("t.archetype <> 'private_message'");
    expect(sql).toContain("t.deleted_at IS NULL");
    expect(sql).toContain("(:restricted_too OR NOT coalesce(c.read_restricted, false))");
  }
});
