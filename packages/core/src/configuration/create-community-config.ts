import { err, type Result } from "neverthrow";
import { allowedKeys } from "../model/allowed-keys.js";
import type { InvalidInput, Problem } from "../model/errors.js";
import { create } from "../model/noun.js";
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
  const created = create(communityConfigNoun, input);
  if (created.isOk()) return created;
  return err({ ...created.error, problems: created.error.problems.map(withAllowedKeys) });
}

/** A key that there is not, with those that may stand in its place. */
function withAllowedKeys(problem: Problem): Problem {
  if (!problem.message.startsWith("is no field")) return problem;
  const parent = [...problem.path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].slice(0, -1);
  const steps = parent.map(([, index, key = ""]) => (index === undefined ? key : Number(index)));
  const allowed = allowedKeys(communityConfigNoun.schema, steps);
  if (allowed.length === 0) return problem;
  const { message } = problem;
  const said = message.endsWith("?") ? `${message} Allowed` : `${message}; allowed`;
  return { ...problem, message: `${said} here: ${allowed.join(", ")}` };
}
