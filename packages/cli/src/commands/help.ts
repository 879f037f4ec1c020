import type { LanguageCode } from "@org/community-report";
import { translated } from "../language/translated.js";
import type { Command, CommandExample } from "./command.js";

/** What can be read, and how it is named on a command line. */
const sources: readonly (readonly [words: string, what: string])[] = [
  ["simulator", "a made-up community (--option preset=spread for another)"],
  ["csv <files…>", "CSV files with a mapping"],
  ["discourse", "a forum: --site <address>, --archive <file or folder>, or another way by --option"],
  ["linkedin <files…>", "exports of a page (.xls, .xlsx, .csv), or a member's own archive"],
  ["linkedin", "a page itself: --page <number or URN> --token-env <name>"],
  ["<file or folder>", ".csv, .tsv, .txt, .ndjson, .jsonl, each also as .gz"],
  ["--adapter <name>", "a package or module of your own"],
];

/** The help of the whole program. */
export function programHelp(commands: readonly Command[], language: LanguageCode): string {
  const say = (text: string): string => translated(text, language);
  return `community-health: ${say("is a community alive, and does it last?")}

${say("Usage")}: community-health ${say("<command>")} …

${say("Commands")}:
${rows(commands.map(({ name, summary }): Row => [name, say(summary)]))}

${say("Sources")}:
${rows(sources.map(([words, what]): Row => [words, say(what)]))}

${say("Examples")}:
${exampleLines(
  commands.flatMap(({ examples }) => examples.slice(0, 1)),
  language,
)}

${say("Ends with 0 (done or met), 10 (missed), 11 (could not tell), 64 (command line wrong),")}
${say("65 (input or source wrong), 70 (a mistake of the program) or 130 (interrupted).")}
${say("Help for one command: community-health <command> --help. Version: --version.")}
`;
}

/** The help of one command. */
export function commandHelp({ name, summary, usage, options, examples }: Command, language: LanguageCode): string {
  const say = (text: string): string => translated(text, language);
  const told = Object.entries(options).map(
    ([option, { value, many, help }]): Row => [
      `--${option}${value === undefined ? "" : ` ${value}`}`,
      many === true ? `${say(help)}; ${say("may be repeated")}` : say(help),
    ],
  );
  return `community-health ${name}: ${say(summary)}

${say("Usage")}: community-health ${name} ${usage.replace("[options]", say("[options]"))}

${say("Options")}:
${rows(told)}

${say("Examples")}:
${exampleLines(examples, language)}
`;
}

type Row = readonly [words: string, what: string];

function rows(told: readonly Row[]): string {
  const widest = Math.max(...told.map(([words]) => words.length));
  return told.map(([words, what]) => `  ${words.padEnd(widest)}  ${what}`).join("\n");
}

function exampleLines(examples: readonly CommandExample[], language: LanguageCode): string {
  return examples
    .map(({ words, does }) => `  community-health ${words}\n      ${translated(does, language)}`)
    .join("\n");
}
