import type { ForumRow } from "../../forum/forum-row.js";
import { groupRow, isSecretGroup } from "../../tables/group-row.js";
import type { RowCells } from "../../tables/row-cells.js";
import { HeldPairs } from "./held-pairs.js";
import type { LineMeaning } from "./table-lines.js";

/** Who is in which group: `group_users` stands before `groups` and `users` in a dump, and is put together at its end. */
export class GroupMembers {
  readonly #members = new HeldPairs();
  /** Groups that people made and that are no secret. */
  readonly #chosen = new Set<number>();
  /** The group that looks after a category, by category. */
  readonly #looksAfter = new Map<number, number[]>();
  /** Not known as long as the table of settings has not come. */
  #moderatesCategories: boolean | undefined;

  group(cells: RowCells): LineMeaning {
    const group = groupRow(cells);
    if (group === undefined) return undefined;
    if (isSecretGroup(cells)) return "skipped";
    if (group.automatic !== true) this.#chosen.add(group.id);
    return group;
  }

  member(cells: RowCells): LineMeaning {
    const [groupId, userId] = [cells.number("group_id"), cells.number("user_id")];
    if (groupId === undefined || userId === undefined) return undefined;
    this.#members.add(groupId, userId);
    return "used";
  }

  /** That a group looks after a category: a row of `category_moderation_groups`, or in older versions of `categories`. */
  categoryModeration(categoryId: number | undefined, groupId: number | undefined): LineMeaning {
    if (categoryId === undefined || groupId === undefined) return undefined;
    this.#looksAfter.set(groupId, [...(this.#looksAfter.get(groupId) ?? []), categoryId]);
    return "used";
  }

  /** Whether groups look after categories at all is a setting of the site, which is off where settings do not say so. */
  setting(cells: RowCells): LineMeaning {
    this.#moderatesCategories ??= false;
    if (cells.text("name") !== "enable_category_group_moderation") return "skipped";
    this.#moderatesCategories = cells.text("value") === "t";
    return "used";
  }

  /** The groups of each user, and the users who look after each category. */
  *rows(): Generator<ForumRow> {
    const groupsOf = new Map<number, number[]>();
    const moderatorsOf = new Map<number, number[]>();
    this.#members.forEach((groupId, userId) => {
      if (this.#chosen.has(groupId)) groupsOf.set(userId, [...(groupsOf.get(userId) ?? []), groupId]);
      for (const category of this.#looksAfter.get(groupId) ?? []) {
        moderatorsOf.set(category, [...(moderatorsOf.get(category) ?? []), userId]);
      }
    });
    for (const [id, groupIds] of groupsOf) yield { kind: "user", id, groupIds };
    if (this.#moderatesCategories === false) return;
    for (const [id, moderatorIds] of moderatorsOf) yield { kind: "category", id, moderatorIds };
  }
}
