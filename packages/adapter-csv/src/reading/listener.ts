import { type IssueRecord, worded } from "@org/community-core/source";

/** Calls a function that somebody else wrote, and waits for it; false if it threw. What it threw is not looked at. */
export async function isHeard(call: () => unknown): Promise<boolean> {
  try {
    await call();
    return true;
  } catch {
    return false;
  }
}

/** The issue of a function that threw: by its name, without its words, which may hold a secret. */
export function listenerThrew(name: string, file: string): IssueRecord {
  return {
    kind: "issue",
    severity: "error",
    code: "listener-threw",
    ...worded(
      "{name} threw while {file} was read; reading ended there.",
      { name, file },
      "Mend {name}, then read again.",
    ),
    place: { file },
  };
}
