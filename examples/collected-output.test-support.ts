import type { CommandIo } from "@org/community-cli";

/** The outside world of a command, with what it writes. */
export interface CollectedOutput {
  readonly io: CommandIo;
  readonly written: { stdout: string; stderr: string };
}

/** A world without a terminal, an environment or a clock that runs. */
export function collectedOutput(): CollectedOutput {
  const written = { stdout: "", stderr: "" };
  const sink = (name: "stdout" | "stderr"): CommandIo["stdout"] => ({
    isTerminal: false,
    write: async (text) => {
      written[name] += text;
    },
  });
  const io = { stdout: sink("stdout"), stderr: sink("stderr"), env: {}, cwd: import.meta.dirname, now: () => 0 };
  return { io: { ...io, signal: new AbortController().signal }, written };
}
