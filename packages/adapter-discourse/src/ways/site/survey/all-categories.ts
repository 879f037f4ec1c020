import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { type CategorySight, categoryListAnswer } from "../../../answers/category-answer.js";
import type { SiteReader } from "../site-reader.js";

/**
 * All categories that the reader may see, however deep: sites that load them bit by bit show only a part of them in
 * `/site.json`, and lists of categories stop below the second level.
 */
export async function allCategories(
  reader: SiteReader,
  known: readonly CategorySight[],
): Promise<Result<readonly CategorySight[], SourceError>> {
  const all = new Map(known.map((sight) => [sight.category.id, sight]));
  const listed = await listPages(reader, all, {});
  if (listed.isErr()) return err(listed.error);
  // Categories are added behind those that are looked at, so that children are looked at in their turn.
  for (const { category, hasChildren } of all.values()) {
    const isShown = [...all.values()].some((other) => other.category.parentId === category.id);
    if (!hasChildren || isShown) continue;
    const below = await listPages(reader, all, { parent_category_id: category.id });
    if (below.isErr()) return err(below.error);
  }
  return ok([...all.values()]);
}

async function listPages(
  reader: SiteReader,
  all: Map<number, CategorySight>,
  query: Readonly<Record<string, number>>,
): Promise<Result<void, SourceError>> {
  const seen = new Set<number>();
  for (let page = 1; ; page++) {
    const answer = await reader.get("categories.json", categoryListAnswer, {
      include_subcategories: "true",
      ...query,
      page,
    });
    if (answer.isErr()) return err(answer.error);
    const sights = answer.value.found ? answer.value.body : [];
    // A site without pages gives the same list again and again.
    if (sights.every(({ category }) => seen.has(category.id))) return ok(undefined);
    for (const sight of sights) {
      seen.add(sight.category.id);
      all.set(sight.category.id, sight);
    }
  }
}
