import { existsSync } from "node:fs";

/** Where Debian and others have it; `CHROMIUM` names another. */
const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser of this machine, or nothing. Nothing is downloaded for a test. */
export const chromiumPath: string | undefined = [process.env["CHROMIUM"] ?? [], places]
  .flat()
  .find((path) => existsSync(path));
