import type { TopicRow } from "../../forum/forum-row.js";

/** Whether a topic only says what its category is for: such a one is on no list but its category's own. */
export function isDefinition({ title = "" }: TopicRow): boolean {
  return /^About the .+ category$/.test(title);
}
