import type { CategoryRow, ForumRow, UserRow } from "../../../forum/forum-row.js";
import type { Stretch, Walk } from "./walk.js";

/** What the survey said: categories, groups and staff, with what is there no more. It asks nothing. */
export const siteStretch: Stretch = {
  name: "site",
  async *run(walk) {
    const { survey, reader } = walk;
    const rows: readonly ForumRow[] = [...categoryRows(walk), ...(survey.groups ?? []), ...staffRows(walk)];
    for (const { category, definitionTopicId } of survey.categories) {
      const isNew = definitionTopicId !== undefined && walk.seen.topics.get(definitionTopicId) === undefined;
      // No list of topics has the one that says what a category is for.
      if (isNew && (category.readRestricted !== true || walk.policy.restrictedCategories))
        walk.todo.add(definitionTopicId);
    }
    yield { batch: { observedAt: reader.now(), rows }, at: 1 };
    return undefined;
  },
};

function categoryRows({ survey, seen }: Walk): readonly ForumRow[] {
  const shown = new Set(survey.categories.map(({ category }) => category.id));
  const gone = seen.categories.sorted().filter(({ id }) => !shown.has(id));
  return [
    ...survey.categories.map(({ category }): CategoryRow => {
      if (survey.about === undefined) return category;
      return { ...category, moderatorIds: survey.about.categoryModerators.get(category.id) ?? [] };
    }),
    ...gone.map(({ id }) => ({ kind: "gone", of: "category", id }) as const),
  ];
}

/** Staff as of now; who was staff and is so no more is said too. */
function staffRows({ survey: { about }, seen }: Walk): readonly UserRow[] {
  if (about === undefined) return [];
  const [admins, moderators] = [new Set(about.adminIds), new Set(about.moderatorIds)];
  const before = seen.users
    .sorted()
    .filter(({ id, admin, moderator }) => id > 0 && (admin === true || moderator === true));
  const staff = new Set([...admins, ...moderators, ...before.map(({ id }) => id)]);
  return [...staff].map((id) => ({ kind: "user", id, admin: admins.has(id), moderator: moderators.has(id) }));
}
