import { capabilities, type RecordKind, type SourceDescription } from "@org/community-core/source";
import { capabilities as words } from "../../packages/report/src/language/en/capabilities.js";

/** What a way says of itself, and which kinds of record its fixture gives. */
export interface AskedWay {
  readonly name: string;
  readonly description: SourceDescription;
  readonly kinds: ReadonlySet<RecordKind>;
}

/** Ways that are shown in one table. */
export interface AskedTable {
  readonly title: string;
  readonly ways: readonly AskedWay[];
}

const head = `# What each way in can show

Made by asking: every way describes itself over the fixture of its own tests, and is read. \`REGENERATE=1\` with
\`tests/capabilities-page.test.ts\` writes this page anew, and a page that has become untrue fails the tests. A source of your own
may show less, by its settings, its key or its columns: \`community-health sources <source>\` says what it shows.`;

/** The page of all ways, in Markdown. A capability or a kind of record that no way of a table has, has no row in it. */
export function printPage(tables: readonly AskedTable[]): string {
  const parts = tables.flatMap(({ title, ways }) => [
    `## ${title}`,
    table("It shows", ways, [
      ...capabilities.map((capability) =>
        row(`${words[capability]} (\`${capability}\`)`, ways, ({ description }) =>
          description.capabilities.includes(capability),
        ),
      ),
      row("the acts of some people alone", ways, ({ description }) => description.extent === "own-acts"),
      row("what changed since an earlier read", ways, ({ description }) => description.incremental),
      row("keeps what it read, and can forget", ways, ({ description }) => description.stores),
      row("limits how long it may be kept", ways, ({ description }) => description.retention !== undefined),
    ]),
    table(
      "It yields",
      ways,
      kindsOf(ways).map((kind) => row(`\`${kind}\``, ways, ({ kinds }) => kinds.has(kind))),
    ),
    withheld(ways),
  ]);
  return `${[head, ...parts].join("\n\n")}\n`;
}

function table(title: string, ways: readonly AskedWay[], rows: readonly (string | undefined)[]): string {
  const columns = ways.map(({ name }) => ` ${name} |`).join("");
  const line = `| --- |${" --- |".repeat(ways.length)}`;
  return [`| ${title} |${columns}`, line, ...rows.filter((one) => one !== undefined)].join("\n");
}

function row(title: string, ways: readonly AskedWay[], has: (way: AskedWay) => boolean): string | undefined {
  if (!ways.some(has)) return undefined;
  return `| ${title} |${ways.map((way) => (has(way) ? " ✓ |" : " – |")).join("")}`;
}

function kindsOf(ways: readonly AskedWay[]): readonly RecordKind[] {
  const all = new Set(ways.flatMap(({ kinds }) => [...kinds]));
  return [...all].filter((kind) => kind !== "end" && kind !== "issue").sort();
}

/** What stays behind unless it is asked for. */
function withheld(ways: readonly AskedWay[]): string {
  const fields = [...new Set(ways.flatMap(({ description }) => description.classifiedFields))];
  const none = "None of these ways has names, addresses or texts to leave out.";
  return fields.length === 0 ? none : `Left out unless asked for: ${fields.map((field) => `\`${field}\``).join(", ")}.`;
}
