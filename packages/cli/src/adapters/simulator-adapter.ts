import type { SourceAdapter } from "@org/community-core";
import { createSourceAdapter } from "@org/community-simulator";
import { err, type Result } from "neverthrow";
import { type Failure, usageFailure } from "../failure.js";
import { loadedAdapter } from "./loaded-adapter.js";
import type { SourceRequest } from "./source-request.js";

/** A made-up community. */
export async function simulatorAdapter({ words, options }: SourceRequest): Promise<Result<SourceAdapter, Failure>> {
  if (words.length > 0) return err(usageFailure(`The simulator reads no file, and got ${words.join(", ")}.`));
  return loadedAdapter("simulator", { createSourceAdapter }, options.values);
}
