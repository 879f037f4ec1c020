/**
 * `community-health` inside another program: the same commands, with the outside world handed in.
 *
 * @module
 */

export type { CommandIo, TextSink } from "./command-io.js";
export { type ExitStatus, exitStatus } from "./exit-status.js";
export { run } from "./run.js";
