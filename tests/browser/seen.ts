import axe from "axe-core";
import type { Browser, Page } from "playwright-core";

/** How a page is looked at. */
export interface Look {
  readonly colours: "light" | "dark";
  readonly width: number;
  readonly height: number;
  readonly media?: "print";
}

/** What a browser did with a page. */
export interface Opened {
  /** Every address that was asked for, the page's own first. */
  readonly requests: readonly string[];
  /** What was said on the console, errors of the page and violations of its policy. */
  readonly complaints: readonly string[];
  /** By how many pixels it is wider than the window. */
  readonly overflow: number;
  /** Dialogs that something opened, such as `alert`. */
  readonly dialogs: number;
}

/** The same, with the rules of accessibility that are broken, each with the first place. */
export interface Seen extends Opened {
  readonly violations: readonly string[];
}

const address = "http://report.test/";

/** Opens a page, holds it against the rules of accessibility too, and says what happened. */
export async function seen(
  browser: Browser,
  html: string,
  look: Look,
  more: (page: Page) => Promise<void> = async () => {},
): Promise<Seen> {
  let violations: readonly string[] = [];
  const what = await opened(browser, html, look, async (page) => {
    await more(page);
    violations = await violationsOf(page);
  });
  return { ...what, violations };
}

/** Opens a page as if it came from a server, does something with it, and says what happened. */
export async function opened(
  browser: Browser,
  html: string,
  { colours, width, height, media }: Look,
  use: (page: Page) => Promise<void>,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: colours });
  try {
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    let dialogs = 0;
    page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
    page.on("dialog", async (dialog) => {
      dialogs++;
      await dialog.dismiss();
    });
    await page.route("**/*", (route) => {
      requests.push(route.request().url());
      return requests.length === 1
        ? route.fulfill({ body: html, contentType: "text/html; charset=utf-8" })
        : route.abort();
    });
    await page.goto(address);
    if (media !== undefined) await page.emulateMedia({ media });
    await use(page);
    return {
      requests,
      complaints,
      dialogs,
      overflow: await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
    };
  } finally {
    await context.close();
  }
}

interface AxeResult {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** The rules that axe finds broken. It is put in by the browser's own hand, which the policy of the page does not bind. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<readonly AxeResult[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
  );
  return found.map(({ id, nodes: [first] }) => `${id}: ${first?.html} ${first?.failureSummary}`);
}
