import { postTypes } from "../../forum/visibility.js";
import type { CountingRule } from "../counting-rule.js";
import type { DifferenceCause } from "./difference.js";

/** A way in which two counts of one forum can differ, as another rule. */
export interface RuleVariant {
  readonly cause: DifferenceCause;
  /** The rule that answers this one question the other way. */
  readonly other: (rule: CountingRule) => CountingRule;
}

/** All ways that the rows themselves can show, in the order in which the first of equals is named. */
export const ruleVariants: readonly RuleVariant[] = [
  { cause: "staff", other: (rule) => ({ ...rule, staff: !rule.staff }) },
  { cause: "automated-accounts", other: (rule) => ({ ...rule, bots: !rule.bots }) },
  { cause: "private-messages", other: (rule) => ({ ...rule, privateMessages: !rule.privateMessages }) },
  { cause: "restricted-topics", other: (rule) => ({ ...rule, restrictedTopics: !rule.restrictedTopics }) },
  { cause: "unlisted-topics", other: (rule) => ({ ...rule, unlistedTopics: !rule.unlistedTopics }) },
  { cause: "deleted", other: (rule) => ({ ...rule, deleted: !rule.deleted }) },
  { cause: "whispers", other: (rule) => withTypes(rule, [postTypes.whisper]) },
  { cause: "other-post-types", other: (rule) => withTypes(rule, [postTypes.moderatorAction, postTypes.smallAction]) },
  { cause: "withdrawn-likes", other: (rule) => ({ ...rule, withdrawnLikes: !rule.withdrawnLikes }) },
];

/** Zones in which days can begin, in minutes ahead of UTC, the nearest first. */
export const dayOffsets: readonly number[] = Array.from({ length: 28 }, (_, half) => (half + 1) * 30)
  .flatMap((minutes) => [minutes, -minutes])
  .filter((minutes) => minutes >= -12 * 60);

/** The rule with types of post that it does not count, or without them if it does. */
function withTypes(rule: CountingRule, types: readonly number[]): CountingRule {
  const [first = 0] = types;
  const others = rule.postTypes.filter((type) => !types.includes(type));
  return { ...rule, postTypes: rule.postTypes.includes(first) ? others : [...others, ...types] };
}
