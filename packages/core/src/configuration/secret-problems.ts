import type { Problem } from "../model/errors.js";
import { problem } from "../model/problem.js";

/** Names of options whose value is a secret; `keyFile` or `tokenEnv` only say where one is. */
const secretName =
  /^(?:(?:api|access|client|private|secret|user|auth|admin)[_-]?)?(?:key|token|password|passphrase|secret)$/i;

/** An address with a user and a password in it. */
const addressWithPassword = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]+:[^/@\s]*@/i;

/** The problems of secrets that stand in a file; their values are not repeated. */
export function secretProblems(path: string, value: unknown, name = ""): readonly Problem[] {
  if (typeof value === "string" && (secretName.test(name) || addressWithPassword.test(value)))
    return [problem(path, { type: "secret-in-file" })];
  if (Array.isArray(value)) return value.flatMap((item, index) => secretProblems(`${path}[${index}]`, item, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "env" ? environmentProblems(path, value, item) : secretProblems(`${path}.${key}`, item, key),
  );
}

/** A reference to the environment is its name and nothing else. */
function environmentProblems(path: string, value: object, name: unknown): readonly Problem[] {
  if (Object.keys(value).length > 1) return [];
  if (typeof name === "string" && /^[A-Za-z_]\w*$/.test(name)) return [];
  return [problem(path, { type: "no-variable-name" })];
}
