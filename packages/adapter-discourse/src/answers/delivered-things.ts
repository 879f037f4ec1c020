import { z } from "zod";
import type { CategoryRow, UserRow } from "../forum/forum-row.js";
import { maybe, wholeNumber, yesOrNo } from "./answer-fields.js";

const userFields = z.object({
  id: wholeNumber,
  admin: yesOrNo,
  moderator: yesOrNo,
  trust_level: maybe(wholeNumber),
  staged: yesOrNo,
  active: yesOrNo,
  name: maybe(z.string()),
});

/** A user as a webhook delivers one. Its addresses stay behind. */
export const deliveredUser: z.ZodType<UserRow> = userFields.transform((user) => ({
  kind: "user",
  id: user.id,
  ...(user.admin !== undefined && { admin: user.admin }),
  ...(user.moderator !== undefined && { moderator: user.moderator }),
  ...(user.trust_level !== undefined && { trustLevel: user.trust_level }),
  ...(user.staged !== undefined && { staged: user.staged }),
  ...(user.active !== undefined && { active: user.active }),
  ...(user.name !== undefined && { name: user.name }),
}));

const categoryFields = z.object({
  id: wholeNumber,
  name: maybe(z.string()),
  parent_category_id: maybe(wholeNumber),
  read_restricted: yesOrNo,
});

/** A category as a webhook delivers one. */
export const deliveredCategory: z.ZodType<CategoryRow> = categoryFields.transform((category) => ({
  kind: "category",
  id: category.id,
  ...(category.name !== undefined && { name: category.name }),
  ...(category.parent_category_id !== undefined && { parentId: category.parent_category_id }),
  ...(category.read_restricted !== undefined && { readRestricted: category.read_restricted }),
}));
