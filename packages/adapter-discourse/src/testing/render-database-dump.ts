import type { ForumRow } from "../forum/forum-row.js";
import type { Cell, PlayedTable } from "./tables/played-table.js";
import { playedTables } from "./tables/played-tables.js";
import { postgresMoment } from "./tables/postgres-moment.js";

/** How a dump is written. */
export interface DatabaseDumpOptions {
  /** Tables that are in it, in this order. Absent: all. */
  readonly tables?: readonly string[];
  /** Another order of columns for another number: it is physical, and differs between sites. Absent: as listed. */
  readonly columnOrder?: number;
  /** Where answers are marked as accepted: a table of its own since 2025, fields of topics before. Absent: the table. */
  readonly solvedIn?: "table" | "custom-fields";
}

/** The plain `pg_dump` of a forum: all of it, with private messages, addresses and origins. */
export function renderDatabaseDump(rows: readonly ForumRow[], options: DatabaseDumpOptions = {}): string {
  const all = withSolutions(playedTables(rows), options.solvedIn ?? "table");
  const names = options.tables ?? [...all.keys()];
  const tables = names.flatMap((name) => all.get(name) ?? []);
  return [
    "--\n-- PostgreSQL database dump\n--\n\n\\restrict playedplayedplayed\n",
    "-- Dumped from database version 15.12\n-- Dumped by pg_dump version 15.12\n",
    "SET statement_timeout = 0;\nSET client_encoding = 'UTF8';\nSELECT pg_catalog.set_config('search_path', '', false);\n",
    ...tables.map((table) => copyBlock(inOrder(table, options.columnOrder ?? 0))),
    "SELECT pg_catalog.setval('public.posts_id_seq', 99999, true);\n",
    "\\unrestrict playedplayedplayed\n\n--\n-- PostgreSQL database dump complete\n--\n",
  ].join("\n");
}

function copyBlock({ name, columns, rows }: PlayedTable): string {
  const lines = rows.map((row) => `${row.map(copied).join("\t")}\n`).join("");
  return [
    `--\n-- Data for Name: ${name}; Type: TABLE DATA; Schema: public; Owner: -\n--\n`,
    `COPY public.${name} (${columns.map(quoted).join(", ")}) FROM stdin;\n${lines}\\.\n`,
  ].join("\n");
}

/** Words that SQL itself uses are quoted as names of columns. */
function quoted(column: string): string {
  return column === "primary" ? `"${column}"` : column;
}

function copied(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "boolean") return cell ? "t" : "f";
  if (typeof cell === "object") return postgresMoment(cell.instant);
  return String(cell).replace(/[\\\t\n\r]/g, (sign) => escapes.get(sign) ?? sign);
}

const escapes = new Map([
  ["\\", "\\\\"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\r", "\\r"],
]);

function inOrder(table: PlayedTable, order: number): PlayedTable {
  if (order === 0) return table;
  const places = table.columns.map((_, index) => index);
  const shuffled = places.toSorted((one, other) => scattered(one, order) - scattered(other, order) || one - other);
  return {
    name: table.name,
    columns: shuffled.map((place) => table.columns[place] ?? ""),
    rows: table.rows.map((row) => shuffled.map((place) => row[place] ?? null)),
  };
}

function scattered(place: number, order: number): number {
  return Math.imul(place + 1, Math.imul(order, 0x9e3779b1) | 1) >>> 0;
}

/** Before 2025 the solution of a topic was one of its custom fields, and a field of the post. */
function withSolutions(
  tables: ReadonlyMap<string, PlayedTable>,
  solvedIn: "table" | "custom-fields",
): ReadonlyMap<string, PlayedTable> {
  if (solvedIn === "table") return tables;
  const name = "discourse_solved_solved_topics";
  const solved = tables.get(name);
  if (solved === undefined) return tables;
  const [topic, post, at] = ["topic_id", "answer_post_id", "created_at"].map((column) =>
    solved.columns.indexOf(column),
  );
  const fields = (table: string, owner: string, key: string, place: number, value: (row: readonly Cell[]) => Cell) => ({
    name: table,
    columns: ["id", owner, "name", "value", "created_at", "updated_at"],
    rows: solved.rows.map((row, index): readonly Cell[] => {
      const when = row[at ?? 0] ?? null;
      return [index + 1, row[place] ?? null, key, value(row), when, when];
    }),
  });
  const asText = (cell: Cell | undefined): string => String(cell);
  const others = [...tables].filter(([other]) => other !== name);
  return new Map<string, PlayedTable>([
    ...others,
    [
      "topic_custom_fields",
      fields("topic_custom_fields", "topic_id", "accepted_answer_post_id", topic ?? 0, (row) => asText(row[post ?? 0])),
    ],
    ["post_custom_fields", fields("post_custom_fields", "post_id", "is_accepted_answer", post ?? 0, () => "true")],
  ]);
}
