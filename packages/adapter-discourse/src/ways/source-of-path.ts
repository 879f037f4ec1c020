import { basename } from "node:path";
import { isId } from "@org/community-core/source";

/** What a forum is called after a file that it is read from: the file's name without its endings. */
export function sourceOfPath(path: string): string {
  const name = basename(path).replace(/(\.[^.]+)?(\.gz)?$/i, "");
  return isId(name) ? name : "discourse";
}
