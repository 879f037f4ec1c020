import { isCalendarDate, isId, problemMessage, type SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { fileTrouble } from "../../files/file-trouble.js";
import { storageRules } from "../storage-rules.js";
import type { WayDescription, WayIn } from "../way-in.js";
import type { WayKind } from "../way-kind.js";
import { findFiles } from "./find-files.js";
import type { PageExportsOptions } from "./page-exports-options.js";
import { readPageExports } from "./read-page-exports.js";

const date = z.string().refine(isCalendarDate, problemMessage({ type: "no-day" }));

/** Exports of a page's analytics: totals by day and by post, and nobody's acts. */
export const pageExportsKind: WayKind = {
  option: "pageExports",
  schema: z.strictObject({
    pageExports: z.array(z.string().min(1)).min(1).readonly(),
    page: z.exactOptional(z.string().min(1)),
    range: z.exactOptional(
      z.strictObject({ from: date, until: date }).refine(({ from, until }) => from < until, {
        message: problemMessage({ type: "no-later-end" }),
        path: ["until"],
      }),
    ),
  }),
  open: (options) => {
    // The cast: the schema above has let them through.
    const chosen = options as PageExportsOptions;
    return { way: pageExportsWay(chosen), source: sourceOf(chosen.pageExports) };
  },
};

function pageExportsWay(options: PageExportsOptions): WayIn {
  return {
    retention: { aggregateHours: storageRules.aggregateHours },
    describe: () => describe(options),
    read: (request) => readPageExports(options, request),
  };
}

/** `example_content_1769.xls` is of the page example; other names are of nobody in particular. */
function sourceOf(paths: readonly string[]): string {
  const names = paths.map(
    (path) => /([^/\\]+?)_(?:content|followers|visitors|competitor_analytics)_\d+\.\w+$/i.exec(path)?.[1],
  );
  const [name] = names;
  return name !== undefined && isId(name) && names.every((one) => one === name) ? name : "linkedin";
}

async function describe({ pageExports }: PageExportsOptions): Promise<Result<WayDescription, SourceError>> {
  for (const path of pageExports) {
    try {
      await findFiles([path]);
    } catch (error) {
      return err(fileTrouble(error, path));
    }
  }
  return ok({ capabilities: ["venues", "aggregates"], remarks });
}

const remarks = [
  {
    code: "totals-alone",
    message:
      "Exports of a page hold totals by day and by post: not who wrote, reacted or follows, nor when within a day, nor who answered whom.",
  },
  {
    code: "days-taken-as-utc",
    message: "LinkedIn does not say in which time zone its days begin; they are taken as days in UTC.",
  },
  {
    code: "new-followers-alone",
    message:
      "The export of followers says how many came on each day. How many there are stands in the export of competitors alone, for the page that the option `page` names.",
  },
] as const;
