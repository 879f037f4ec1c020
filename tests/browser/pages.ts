import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@org/community-cli";
import { root } from "../workspace/root.js";

/** The page that a command line writes, by the commands and adapters that users have. */
export async function pageOf(...words: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "community-page-"));
  const path = join(folder, "page.html");
  const said: string[] = [];
  const sink = { isTerminal: false, write: async (text: string) => void said.push(text) };
  try {
    const status = await run([...words, "--html", path], {
      stdout: sink,
      stderr: sink,
      env: { HOME: folder },
      cwd: root,
      now: () => Date.UTC(2027, 0, 1),
      signal: new AbortController().signal,
    });
    if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${said.join("")}`);
    return readFileSync(path, "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
