import type { ForumServer } from "./start-forum-server.js";

/** Headers of who asks. */
export const keys: {
  readonly admin: Readonly<Record<string, string>>;
  readonly user: Readonly<Record<string, string>>;
} = {
  admin: { "Api-Key": "played-admin-key", "Api-Username": "system" },
  user: { "User-Api-Key": "played-user-key" },
};

/** What came back. */
export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON, or `undefined` where it is none. */
  readonly json: unknown;
}

/** Asks a played forum, without following where it sends one. */
export async function asked(
  server: ForumServer,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Asked> {
  const answer = await fetch(`${server.url}${path}`, { headers, redirect: "manual" });
  const text = await answer.text();
  const isJson = answer.headers.get("content-type")?.includes("json") === true;
  return { status: answer.status, headers: answer.headers, json: isJson ? JSON.parse(text) : undefined };
}

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
