import { z } from "zod";
import type { CategoryRow } from "../forum/forum-row.js";
import { maybe, wholeNumber, yesOrNo } from "./answer-fields.js";

/** What a list of categories shows of one. */
export interface CategorySight {
  readonly category: CategoryRow;
  /** The topic that says what the category is for: no list of topics has it. */
  readonly definitionTopicId?: number;
  /** Whether there are categories below it that the list may not show. */
  readonly hasChildren: boolean;
}

const ownFields = z.object({
  id: wholeNumber,
  name: maybe(z.string()),
  parent_category_id: maybe(wholeNumber),
  read_restricted: yesOrNo,
  topic_url: maybe(z.string()),
  has_children: yesOrNo,
  subcategory_ids: maybe(z.array(wholeNumber).readonly()),
  subcategory_list: maybe(z.array(z.unknown()).readonly()),
});

/** A category with all that the list shows below it, itself first. What is below and cannot be read is left out. */
export const categoryAnswer: z.ZodType<readonly CategorySight[]> = ownFields.transform((category) => {
  const below = (category.subcategory_list ?? []).flatMap((child) => categoryAnswer.safeParse(child).data ?? []);
  return [sightOf(category), ...below];
});

/** The answer to `/categories.json`. */
export const categoryListAnswer: z.ZodType<readonly CategorySight[]> = z
  .object({ category_list: z.object({ categories: z.array(categoryAnswer).readonly() }) })
  .transform(({ category_list: list }) => list.categories.flat());

function sightOf(category: z.output<typeof ownFields>): CategorySight {
  const definition = /(\d+)(?:\?.*)?$/.exec(category.topic_url ?? "")?.[1];
  return {
    category: {
      kind: "category",
      id: category.id,
      ...(category.parent_category_id !== undefined && { parentId: category.parent_category_id }),
      ...(category.name !== undefined && { name: category.name }),
      readRestricted: category.read_restricted === true,
    },
    ...(definition !== undefined && { definitionTopicId: Number(definition) }),
    hasChildren: category.has_children === true || (category.subcategory_ids ?? []).length > 0,
  };
}
