import type { IncomingHttpHeaders } from "node:http";
import type { PlayedCall } from "./played-call.js";

/** What a text may hold as it stands in an address; all else is percent-encoded. */
const text = "(?:[\\w.~-]|%[0-9A-F]{2})+";
const value = new RegExp(`^(?:${text}|List\\(${text}(?:,${text})*\\)|\\([A-Za-z]+:(?:[^?&]+)\\))$`);

/**
 * The call that an address makes, read as strictly as LinkedIn reads: signs of lists and records stand as they are, and what
 * stands in them is encoded. `undefined` for an address in any other encoding.
 */
export function readTarget(target: string, headers: IncomingHttpHeaders): PlayedCall | undefined {
  const [path = "", written = ""] = target.split("?", 2);
  if (!path.startsWith("/rest/")) return undefined;
  const parts = path.slice("/rest/".length).split("/");
  const pairs = written === "" ? [] : written.split("&").map((pair) => pair.split("=", 2));
  const values = [...parts, ...pairs.map(([, given = ""]) => given)];
  if (values.some((given) => !value.test(given))) return undefined;
  const [first = "", ...keys] = parts.map((part) => decodeURIComponent(part));
  const isUnderPost = first === "socialActions" && keys.at(-1) === "comments";
  return {
    target,
    headers,
    resource: isUnderPost ? "comments" : first,
    keys: isUnderPost ? keys.slice(0, -1) : keys,
    query: new Map(pairs.map(([name = "", given = ""]) => [name, given])),
  };
}

/** The texts of a list in an address. */
export function listed(written: string | undefined): readonly string[] {
  return (/^List\((.*)\)$/.exec(written ?? "")?.[1] ?? "").split(",").map(decodeURIComponent);
}

/** The stretch that an address asks for, in milliseconds since 1970. */
export function stretchOf(written: string | undefined): { readonly start: number; readonly end: number } | undefined {
  const found = /^\(timeRange:\(start:(\d+),end:(\d+)\),timeGranularityType:DAY\)$/.exec(written ?? "");
  return found === null ? undefined : { start: Number(found[1]), end: Number(found[2]) };
}
