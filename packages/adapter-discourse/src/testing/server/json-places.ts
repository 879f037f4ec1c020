/** What stands at a place in JSON; `undefined` where there is nothing. */
export function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  let found = json;
  for (const step of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}

/** The list at a place in JSON; empty where there is none. */
export function listAt(json: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(json, ...path);
  return Array.isArray(found) ? found : [];
}

/** One value of each item of the list at a place. */
export function each(
  json: unknown,
  path: readonly (string | number)[],
  ...value: readonly (string | number)[]
): unknown[] {
  return listAt(json, ...path).map((item) => at(item, ...value));
}
