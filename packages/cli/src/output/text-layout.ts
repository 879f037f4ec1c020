import type { TextOptions } from "@org/community-report";
import type { CommandIo } from "../command-io.js";

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100;
const narrowest = 60;
const width = 80;

/** How wide a report is printed, and whether in colour: as the terminal is, if it goes to one. */
export function textLayout(output: string | undefined, io: CommandIo): Pick<TextOptions, "width" | "colour"> {
  const isScreen = output === undefined && io.stdout.isTerminal;
  return { width: isScreen ? screenWidth(io) : width, colour: isScreen && wantsColour(io) };
}

function screenWidth({ stdout }: CommandIo): number {
  // A terminal that does not know its width says 0.
  const columns = stdout.columns === undefined || stdout.columns === 0 ? width : stdout.columns;
  return Math.max(narrowest, Math.min(widest, columns));
}

/** https://no-color.org: any value but none turns colour off. */
function wantsColour({ env }: CommandIo): boolean {
  return (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}
