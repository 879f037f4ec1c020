import { readFileSync } from "node:fs";
import type { LanguageCode } from "@org/community-report";

/** The commented template of a document, as it is published with this package. */
export function template(of: "plan" | "concept" | "involvement" | "federation", language: LanguageCode): string {
  return readFileSync(new URL(`../templates/${of}.${language}.yaml`, import.meta.url), "utf8");
}
