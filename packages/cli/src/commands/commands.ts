import { absenceCommand } from "./absence-command.js";
import { checkCommand } from "./check-command.js";
import type { Command } from "./command.js";
import { compareCommand } from "./compare-command.js";
import { conceptCommand } from "./concept-command.js";
import { explainCommand } from "./explain-command.js";
import { federationCommand } from "./federation-command.js";
import { forgetCommand } from "./forget-command.js";
import { historyCommand } from "./history-command.js";
import { initCommand } from "./init-command.js";
import { involvementCommand } from "./involvement-command.js";
import { planCommand } from "./plan-command.js";
import { previewCommand } from "./preview-command.js";
import { purgeCommand } from "./purge-command.js";
import { reportCommand } from "./report-command.js";
import { schemaCommand } from "./schema-command.js";
import { sourcesCommand } from "./sources-command.js";
import { whoCommand } from "./who-command.js";

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  reportCommand,
  checkCommand,
  compareCommand,
  historyCommand,
  explainCommand,
  absenceCommand,
  federationCommand,
  planCommand,
  conceptCommand,
  involvementCommand,
  whoCommand,
  forgetCommand,
  purgeCommand,
  previewCommand,
  sourcesCommand,
  schemaCommand,
  initCommand,
];

/** The command of a name. */
export function commandNamed(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
