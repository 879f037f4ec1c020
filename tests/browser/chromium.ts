import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian and others have it; `CHROMIUM` names another. */
const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser of this machine, or nothing. Nothing is downloaded for a test. */
export const chromiumPath: string | undefined = [process.env["CHROMIUM"] ?? [], places]
  .flat()
  .find((path) => existsSync(path));

/** A browser that is running; whoever asked for it closes it. */
export async function launched(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error("No chromium was found; install it, or name it in CHROMIUM.");
  // For root, which pipelines are, the browser refuses its sandbox; it opens nothing but pages made here.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: chromiumPath, args });
}
