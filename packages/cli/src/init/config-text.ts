import { basename } from "node:path";
import type { Federation } from "@org/community-core/federation";
import type { LanguageCode } from "@org/community-report";
import { stringify } from "yaml";
import type { InitWording } from "../language/init-wording.js";
import type { Found, FoundDocument, FoundSource } from "./found.js";
import { initWords } from "./init-words.js";

/** What a config file is written for. */
export interface ConfigTextOptions {
  readonly language: LanguageCode;
  readonly timeZone: string;
  /** What tables in CSV are called as a source. */
  readonly name: string;
}

/** A commented config file for what was found in a folder. */
export function configText(found: readonly Found[], { language, timeZone, name }: ConfigTextOptions): string {
  const words = initWords[language];
  const sources = found.filter((one) => one.is === "source");
  const documents = found.filter((one) => one.is === "document");
  const lines = [
    ...words.head.map(comment),
    "",
    `language: ${language} # ${words.language}`,
    `timeZone: ${timeZone} # ${words.timeZone}`,
    `days: 90 # ${words.days}`,
    "",
    ...sourceLines(groupsOf(sources), name, words),
    ...documentLines(documents, words),
    `# people: { keyed: true } # ${words.people}`,
    "",
    comment(words.thresholds),
    "thresholds:",
    "  - { score: engagement, atLeast: 50 }",
    "  - { score: continuityRisk, atMost: 60 }",
    "",
    ...words.more.map(comment),
  ];
  return `${lines.join("\n")}\n`;
}

function comment(text: string): string {
  return text === "" ? "#" : `# ${text}`;
}

/** Sources that are read together, in the order in which the first of each was found. */
function groupsOf(sources: readonly FoundSource[]): readonly (readonly FoundSource[])[] {
  const groups = new Map<string, FoundSource[]>();
  for (const source of sources) {
    const key = `${source.adapter} ${source.group}`;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()];
}

function sourceLines(groups: readonly (readonly FoundSource[])[], name: string, words: InitWording): readonly string[] {
  if (groups.length === 0) return [];
  const names = new Set<string>();
  return [comment(words.sources), "sources:", ...groups.flatMap((group) => groupLines(group, name, names, words)), ""];
}

function groupLines(
  group: readonly FoundSource[],
  folder: string,
  taken: Set<string>,
  words: InitWording,
): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const name = unlike(first.name ?? (first.adapter === "csv" ? folder : plainName(first.file)), taken);
  const says = group.map(
    ({ file, kind, holds }) => `  # ${file}: ${words.kinds[kind]}${holds === undefined ? "" : ` (${holds})`}`,
  );
  return [
    ...says,
    `  - adapter: ${first.adapter}`,
    `    name: ${scalar(name)} # ${words.name}`,
    ...filesLines(group, words),
  ];
}

function filesLines(group: readonly FoundSource[], words: InitWording): readonly string[] {
  const [first] = group;
  if (first?.option !== undefined) return ["    options:", `      ${first.option}: ${scalar(first.file)}`];
  const files = ["    files:", ...group.map(({ file }) => `      - ${scalar(file)}`)];
  if (first?.kind === "linkedin-page") return [...files, `    # options: { page: "…" } # ${words.page}`];
  if (group.every(({ dates }) => dates === undefined)) return files;
  return [
    ...files,
    "    options:",
    "      files:",
    ...group.map(({ file, dates }) => {
      if (dates === undefined) return `        - {} # ${file}`;
      return `        - { mapping: { dates: ${JSON.stringify(dates)} } } # ${file}: ${words.dates}`;
    }),
  ];
}

function documentLines(documents: readonly FoundDocument[], words: InitWording): readonly string[] {
  const lines = documents.flatMap(({ document, file, federation }) =>
    federation !== undefined ? [`# ${file}`, ...federationLines(federation)] : [`${document}: ${scalar(file)}`],
  );
  return lines.length === 0 ? [] : [comment(words.documents), ...lines, ""];
}

/** Each part on a line of its own. */
function federationLines(value: Federation): readonly string[] {
  const { name, parts } = value;
  return [
    "federation:",
    ...(name === undefined ? [] : [`  name: ${scalar(name)}`]),
    "  parts:",
    ...parts.map((part) => `    - ${stringify(part, { collectionStyle: "flow", lineWidth: 0 }).trimEnd()}`),
  ];
}

/** A text as it stands behind a key. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** A name that no other source has. */
function unlike(name: string, taken: Set<string>): string {
  let [unique, count] = [name, 1];
  while (taken.has(unique)) unique = `${name}-${++count}`;
  taken.add(unique);
  return unique;
}

/** What a file is called, without its endings. */
function plainName(file: string): string {
  return basename(file).replace(/(\.(ndjson|jsonl|gz|zip|sql|tar|tgz|csv|xlsx?))+$/i, "");
}
