import type { Forum } from "../forum/forum.js";
import { recordIds } from "./record-ids.js";

/**
 * What the post of a row is called in records: by its id, or where a way does not tell ids (they are below 0 then) by its
 * topic and its number in it.
 */
export function postName({ posts }: Forum, row: number): string {
  const id = posts.id.get(row);
  return id < 0 ? recordIds.numberedPost(posts.topicId.get(row), posts.postNumber.get(row)) : recordIds.post(id);
}
