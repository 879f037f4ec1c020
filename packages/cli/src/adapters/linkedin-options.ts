import { resolve } from "node:path";
import { wayOfFiles } from "@org/community-adapter-linkedin";
import { err, ok, type Result } from "neverthrow";
import { type Failure, usageFailure } from "../failure.js";

/** What the command line adds to the options of the LinkedIn adapter. */
export interface LinkedInAdditions {
  /** The whole paths of files. */
  readonly files: readonly string[];
  /** A page to be read through LinkedIn's interface. */
  readonly page?: string;
  readonly tokenEnv?: string;
  /** Where relative paths in the options start. */
  readonly pathsFrom: string;
}

type Values = Readonly<Record<string, unknown>>;

const ways = ["pageExports", "memberArchive", "pageApi"] as const;
const next =
  "Such as: community-health report linkedin page_content.xls page_followers.xls, or Complete_export.zip, or --page 90000001 --token-env LINKEDIN_TOKEN --option retention=linkedin.";

/** The options of the LinkedIn adapter: those that were handed over, with the one way in that the command line means. */
export async function linkedInOptions(
  given: Values,
  { files, page, tokenEnv, pathsFrom }: LinkedInAdditions,
): Promise<Result<Values, Failure>> {
  const values = { ...wholePaths(given, pathsFrom), ...(tokenEnv === undefined ? {} : { tokenEnv }) };
  const chosen = [
    ...(files.length > 0 ? ["paths"] : []),
    ...(page === undefined ? [] : ["--page"]),
    ...ways.filter((option) => option in given).map((option) => `the option ${option}`),
  ];
  if (chosen.length === 0) return err(usageFailure("There is nothing of LinkedIn's to read.", next));
  if (chosen.length > 1) {
    return err(usageFailure(`What is to be read is given twice, by ${chosen.join(" and by ")}.`, "Give one."));
  }
  if (page !== undefined) return ok({ ...values, pageApi: page });
  if (files.length === 0) return ok(values);
  const way = await wayOfFiles(files);
  return ok({ ...values, [way]: way === "pageExports" ? files : files[0] });
}

function wholePaths(values: Values, pathsFrom: string): Values {
  const whole = (path: unknown): unknown => (typeof path === "string" ? resolve(pathsFrom, path) : path);
  const single = (["memberArchive", "folder", "tokenFile"] as const).filter((option) => option in values);
  const { pageExports } = values;
  return {
    ...values,
    ...Object.fromEntries(single.map((option) => [option, whole(values[option])])),
    ...(Array.isArray(pageExports) ? { pageExports: pageExports.map(whole) } : {}),
  };
}
