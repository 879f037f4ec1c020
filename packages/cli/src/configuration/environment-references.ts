import { err, ok, type Result } from "neverthrow";

/** What options refer to by `{ env: NAME }`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that is not there, by its name: what others hold is never shown. */
export interface MissingVariable {
  readonly name: string;
  /** Where it is referred to, such as `options.key`. */
  readonly at: string;
}

/** Options with what the environment holds in the place of each `{ env: NAME }`. */
export function withEnvironment(
  value: unknown,
  environment: Environment,
  at: string,
): Result<unknown, MissingVariable> {
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const [index, item] of value.entries()) {
      const known = withEnvironment(item, environment, `${at}[${index}]`);
      if (known.isErr()) return known;
      items.push(known.value);
    }
    return ok(items);
  }
  if (typeof value !== "object" || value === null) return ok(value);
  const name = referredTo(value);
  if (name !== undefined) {
    const held = environment[name] ?? "";
    return held === "" ? err({ name, at }) : ok(held);
  }
  const entries: (readonly [string, unknown])[] = [];
  for (const [key, item] of Object.entries(value)) {
    const known = withEnvironment(item, environment, `${at}.${key}`);
    if (known.isErr()) return known;
    entries.push([key, known.value]);
  }
  return ok(Object.fromEntries(entries));
}

function referredTo(value: object): string | undefined {
  const [key, ...more] = Object.keys(value);
  return key === "env" && more.length === 0 && "env" in value && typeof value.env === "string" ? value.env : undefined;
}
