import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

/** A process that holds a lock, told apart from every other that there is or will be. */
export interface LockHolder {
  readonly pid: number;
  /** When it began, as the system counts; numbers of processes are given again. Empty: the system does not say. */
  readonly startedAt: string;
  /** The machine, since it was switched on, and its numbering of processes: containers have their own. */
  readonly machine: string;
}

/** A holder as it stands in a file. */
export const lockHolder: z.ZodType<LockHolder> = z.object({ pid: z.int(), startedAt: z.string(), machine: z.string() });

/** This process. */
export function thisProcess(): LockHolder {
  return { pid: process.pid, startedAt: startOf(process.pid), machine: thisMachine() };
}

/** Whether a holder is at work; `unknown` where it is on another machine, or in a container, that cannot be looked into. */
export function stateOf(holder: LockHolder): "alive" | "dead" | "unknown" {
  if (holder.machine !== thisMachine()) return "unknown";
  try {
    // Signal 0 does nothing but ask whether there is such a process.
    process.kill(holder.pid, 0);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    if (code !== "EPERM") return "dead";
  }
  return startOf(holder.pid) === holder.startedAt ? "alive" : "dead";
}

function thisMachine(): string {
  return [hostname(), contentOf("/proc/sys/kernel/random/boot_id"), targetOf("/proc/self/ns/pid")].join(" ");
}

/** The field of the process's state that says when it began; behind the name, which may hold blanks and brackets. */
function startOf(pid: number): string {
  const state = contentOf(`/proc/${pid}/stat`);
  return state.slice(state.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return "";
  }
}

function targetOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}
