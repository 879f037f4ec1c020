import type { Command, CommandExample } from "./command.js";

/** The help of the whole program. */
export function programHelp(commands: readonly Command[]): string {
  const widest = Math.max(...commands.map(({ name }) => name.length));
  return `community-health: is a community alive, and does it last?

Usage: community-health <command> …

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`).join("\n")}

Sources:
  simulator          a made-up community (--option preset=spread for another)
  csv <files…>       CSV files with a mapping
  discourse          a forum: --site <address>, --archive <file or folder>, or another way by --option
  linkedin <files…>  exports of a page (.xls, .xlsx, .csv), or a member's own archive
  linkedin           a page itself: --page <number or URN> --token-env <name>
  <file or folder>   .csv, .tsv, .txt, .ndjson, .jsonl, each also as .gz
  --adapter <name>   a package or module of your own

Examples:
${exampleLines(commands.flatMap(({ examples }) => examples.slice(0, 1)))}

Ends with 0 (done or met), 10 (missed), 11 (could not tell), 64 (command line wrong),
65 (input or source wrong), 70 (a mistake of the program) or 130 (interrupted).
Help for one command: community-health <command> --help. Version: --version.
`;
}

/** The help of one command. */
export function commandHelp({ name, summary, usage, options, examples }: Command): string {
  const rows = Object.entries(options).map(([option, { value, many, help }]): [string, string] => [
    `--${option}${value === undefined ? "" : ` ${value}`}`,
    many === true ? `${help}; may be repeated` : help,
  ]);
  const widest = Math.max(...rows.map(([option]) => option.length));
  return `community-health ${name}: ${summary}

Usage: community-health ${name} ${usage}

Options:
${rows.map(([option, help]) => `  ${option.padEnd(widest)}  ${help}`).join("\n")}

Examples:
${exampleLines(examples)}
`;
}

function exampleLines(examples: readonly CommandExample[]): string {
  return examples.map(({ words, does }) => `  community-health ${words}\n      ${does}`).join("\n");
}
