import process from "node:process";
import type { WriteStream } from "node:tty";
import type { CommandIo, TextSink } from "./command-io.js";
import { exitStatus } from "./exit-status.js";
import { unfinishedFiles } from "./output/unfinished-files.js";
import { hasCode } from "./system-error.js";

/** What asks a program to end: Ctrl-C, a system that shuts down, a terminal that was closed. */
const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The world of this process. The first Ctrl-C asks the command to end, a second one ends it at once. */
export function processIo(): CommandIo {
  const interruption = new AbortController();
  const end = (): void => {
    if (!interruption.signal.aborted) {
      interruption.abort();
      return;
    }
    unfinishedFiles.removeAll();
    process.exit(exitStatus.interrupted);
  };
  for (const ending of endings) process.on(ending, end);
  return {
    stdout: sinkOf(process.stdout),
    stderr: dropping(sinkOf(process.stderr)),
    // a copy: the object of the process is no plain record, and adapters check what they are handed
    env: { ...process.env },
    cwd: process.cwd(),
    now: () => Date.now(),
    signal: interruption.signal,
  };
}

function sinkOf(stream: WriteStream): TextSink {
  // The first error tells why; those after it tell that the stream is closed.
  let first: Error | undefined;
  // Without a listener an error would end the process with a stack trace; whoever writes is told of it.
  stream.on("error", (error) => {
    first ??= error;
  });
  // A terminal that calls itself dumb can neither go back in a line nor show colours.
  const isTerminal = stream.isTTY === true && process.env["TERM"] !== "dumb";
  return {
    isTerminal,
    ...(isTerminal ? { columns: stream.columns } : {}),
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error) first ??= error;
          if (first === undefined || hasCode(first, "EPIPE")) resolve();
          else reject(first);
        });
      }),
  };
}

/** For what is said beside the result: where that cannot be written there is nowhere left to say so. */
function dropping(sink: TextSink): TextSink {
  return { ...sink, write: (text) => sink.write(text).catch(() => undefined) };
}
