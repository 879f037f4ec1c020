import type { Result } from "neverthrow";
import { createDocument } from "../documents/create-document.js";
import type { InvalidInput } from "../model/errors.js";
import type { CommunityConfig } from "./community-config.js";
import { communityConfigNoun } from "./community-config-schema.js";

/**
 * Reads a configuration from anything, or says each thing that is wrong with it: a key that there is not, with those that
 * there are; a secret that stands in it; a threshold that makes no sense for what it is of.
 *
 * @example
 * createCommunityConfig({ sources: [{ adapter: "csv", files: ["posts.csv"] }] }).isOk() // => true
 * createCommunityConfig({ thresholds: [{ score: "engagement", atMost: 50 }] })._unsafeUnwrapErr().problems[0].message // => "makes no sense for engagement, of which higher is better: write atLeast"
 */
export function createCommunityConfig(input: unknown): Result<CommunityConfig, InvalidInput> {
  return createDocument(communityConfigNoun, input);
}
