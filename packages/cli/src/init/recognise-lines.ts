import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { parseSourceRecord } from "@org/community-core/source";
import type { Recognised } from "./found.js";
import { keptWebhooks } from "./recognise-folder.js";

/** Files of lines of JSON: records, or topics of a Discourse forum as it answers them. */
export async function recogniseLines(path: string, name: string): Promise<Recognised> {
  if (!/\.(ndjson|jsonl)(\.gz)?$/i.test(name)) return undefined;
  const first = jsonOf(await firstLine(path));
  if (typeof first !== "object" || first === null) return "its first line is no JSON object";
  if ("post_stream" in first)
    return { is: "source", adapter: "discourse", group: name, file: name, kind: "discourse-topics" };
  if ("headers" in first && "body" in first) return keptWebhooks;
  if ("kind" in first && first.kind === "dataset")
    return "the state of an earlier read: it belongs to --state, and is no source";
  if (parseSourceRecord(first).isErr()) return "its first line is neither a record nor a topic of a Discourse forum";
  return { is: "source", adapter: "ndjson", group: name, file: name, kind: "records" };
}

/** Longer than any line that is asked for. */
const longestLine = 64 * 1_048_576;

async function firstLine(path: string): Promise<string> {
  const bytes = createReadStream(path);
  const isPacked = /\.gz$/i.test(path);
  const unpacked = createGunzip();
  if (isPacked) bytes.on("error", (error) => unpacked.destroy(error));
  const lines = isPacked ? bytes.pipe(unpacked) : bytes;
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const chunk of lines) {
      text += decoder.decode(chunk, { stream: true });
      const end = text.trimStart().indexOf("\n");
      if (end >= 0) return text.trimStart().slice(0, end);
      if (text.length > longestLine) break;
    }
    return text;
  } catch {
    return "";
  } finally {
    bytes.destroy();
    unpacked.destroy();
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
