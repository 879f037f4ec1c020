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
