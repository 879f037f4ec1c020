import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandIo } from "./command-io.js";
import type { ExitStatus } from "./exit-status.js";
import { run } from "./run.js";

/** What a command did. */
export interface Ran {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

/** What differs from a plain pipe in an empty environment. */
export interface World {
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly signal?: AbortSignal;
  /** The moment at which the command runs, as ISO 8601; absent: some time after all that the tests are about. */
  readonly now?: string;
  /** What writing to stdout does, if it is not to be kept. */
  readonly writeOut?: (text: string) => Promise<void>;
}

/** A folder of its own in which commands run with real files. */
export class Workbench {
  readonly folder: string = mkdtempSync(join(tmpdir(), "community-health-"));

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, text: string | Uint8Array, mode = 0o666): void {
    writeFileSync(this.path(name), text, { mode });
  }

  async run(
    words: string,
    { env = {}, isTerminal = false, signal, now = "2027-01-01T00:00:00Z", writeOut }: World = {},
  ): Promise<Ran> {
    const written = { stdout: "", stderr: "" };
    const sink = (name: keyof typeof written): CommandIo["stdout"] => ({
      isTerminal,
      write: async (text) => {
        written[name] += text;
      },
    });
    const io: CommandIo = {
      stdout: { ...sink("stdout"), ...(writeOut === undefined ? {} : { write: writeOut }) },
      stderr: sink("stderr"),
      // Nothing of the machine's user may come into a test.
      env: { HOME: this.folder, ...env },
      cwd: this.folder,
      now: () => Date.parse(now),
      signal: signal ?? new AbortController().signal,
    };
    const status = await run(words.split(" "), io);
    return { status, ...written };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Twelve weeks of a small community: ann answers two of three questions. */
export function smallCommunityCsv(): string {
  const rows = ["id,type,created_at,author,conversation,target"];
  for (let day = 0; day < 84; day++) {
    const at = (hour: number): string => new Date(Date.UTC(2026, 0, 1 + day, hour)).toISOString();
    rows.push(`q${day},opening,${at(9)},member${day % 9},c${day},`);
    rows.push(`a${day},reply,${at(11)},${day % 3 === 0 ? `member${(day + 4) % 9}` : "ann"},c${day},q${day}`);
  }
  return `${rows.join("\n")}\n`;
}
