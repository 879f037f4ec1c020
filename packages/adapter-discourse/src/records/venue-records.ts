import type { FactRecord } from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import { isReadCategory, type VisibilityPolicy } from "../forum/visibility.js";
import { recordIds } from "./record-ids.js";

/** A venue for each category that is read. */
export function venueRecords(forum: Forum, policy: VisibilityPolicy): readonly FactRecord<"venue">[] {
  return forum.categories
    .sorted()
    .filter(({ id }) => isReadCategory(forum, id, policy))
    .map(({ id, name, parentId }) => ({
      kind: "venue",
      id: recordIds.category(id),
      ...(name !== undefined && name !== "" && { name }),
      ...(parentId !== undefined &&
        isReadCategory(forum, parentId, policy) && { parent: recordIds.category(parentId) }),
    }));
}
