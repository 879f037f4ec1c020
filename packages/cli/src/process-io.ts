import process from "node:process";
import type { WriteStream } from "node:tty";
import type { CommandIo, TextSink } from "./command-io.js";
import { exitStatus } from "./exit-status.js";

/** The world of this process. The first Ctrl-C asks the command to end, a second one ends it at once. */
export function processIo(): CommandIo {
  const interruption = new AbortController();
  process.on("SIGINT", () => {
    if (interruption.signal.aborted) process.exit(exitStatus.interrupted);
    interruption.abort();
  });
  return {
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    signal: interruption.signal,
  };
}

function sinkOf(stream: WriteStream): TextSink {
  // Without a listener a reader that went away (EPIPE) would end the process with a stack trace.
  stream.on("error", () => {});
  return {
    isTerminal: stream.isTTY === true,
    ...(stream.isTTY === true ? { columns: stream.columns } : {}),
    write: (text) => new Promise((resolve) => void stream.write(text, () => resolve())),
  };
}
