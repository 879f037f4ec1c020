import type { UserRow } from "../../forum/forum-row.js";
import { IdSet } from "../../forum/id-set.js";
import { isReadTopicAlone } from "../../forum/visibility.js";
import { categoryRow } from "../../tables/category-row.js";
import { inviteRow } from "../../tables/invite-row.js";
import type { RowCells } from "../../tables/row-cells.js";
import { topicRow } from "../../tables/topic-row.js";
import { changesTrustLevel, trustLevelChangeRow } from "../../tables/trust-level-change-row.js";
import { userRow } from "../../tables/user-row.js";
import { userVisitRow } from "../../tables/user-visit-row.js";
import type { RowCollector } from "../row-collector.js";
import type { WayRequest } from "../way-in.js";
import { AcceptedAnswers } from "./accepted-answers.js";
import { GroupMembers } from "./group-members.js";
import { ReviewedFlags } from "./reviewed-flags.js";
import type { LineMeaning, TableReader } from "./table-lines.js";
import { TopicTags } from "./topic-tags.js";

type Wanted = Pick<WayRequest, "policy" | "withNames" | "withTitles" | "withFigures">;

/**
 * What must be known of a forum before any post of it is looked at: which topics are read at all. In a dump posts stand
 * before topics, so that it is gone through twice, and a private message is never more than a number that is passed over.
 */
export class ForumSurvey {
  /** Topics whose posts are read. */
  readonly topics: IdSet = new IdSet();
  readonly answers: AcceptedAnswers = new AcceptedAnswers();
  readonly flags: ReviewedFlags = new ReviewedFlags();
  readonly #groups = new GroupMembers();
  readonly #tags = new TopicTags();
  readonly #restricted = new IdSet();
  readonly #staff: UserRow[] = [];
  readonly #wanted: Wanted;
  readonly #readers: ReadonlyMap<string, TableReader>;

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
    this.#readers = this.#tableReaders(wanted);
  }

  /** How a table is read; `undefined`: it is not. */
  readerOf(table: string): TableReader | undefined {
    return this.#readers.get(table);
  }

  /**
   * Hands over what could be put together only now, and once more who has a role: a duty is as of when the dump was made,
   * which it may not have said by the time that they came.
   */
  giveTo(collector: RowCollector): void {
    for (const row of this.#staff) collector.beside(row);
    for (const row of this.#groups.rows()) collector.beside(row);
    for (const row of this.#tags.rows(this.topics)) collector.beside(row);
    this.answers.giveTo(collector, this.topics);
  }

  #tableReaders({ withNames = false, withFigures = false }: Wanted): ReadonlyMap<string, TableReader> {
    const [groups, tags, answers, flags] = [this.#groups, this.#tags, this.answers, this.flags];
    return new Map<string, TableReader>([
      ["categories", { kind: "category", read: (cells) => this.#category(cells) }],
      ["category_moderation_groups", { kind: "categoryModerationGroup", read: (cells) => moderation(groups, cells) }],
      ["discourse_solved_solved_topics", { kind: "solution", read: (cells) => answers.solved(cells) }],
      ["group_users", { kind: "groupUser", read: (cells) => groups.member(cells) }],
      ["groups", { kind: "group", read: (cells) => groups.group(cells) }],
      ["invites", { kind: "invite", read: (cells) => invite(cells) }],
      ["post_custom_fields", { kind: "postField", read: (cells) => answers.postField(cells) }],
      ["reviewable_scores", { kind: "reviewableScore", read: (cells) => flags.score(cells) }],
      ["reviewables", { kind: "reviewable", read: (cells) => flags.reviewable(cells) }],
      ["site_settings", { kind: "setting", read: (cells) => groups.setting(cells) }],
      ["tag_group_memberships", { kind: "tagGroupMembership", read: (cells) => tags.inGroup(cells) }],
      ["tag_group_permissions", { kind: "tagGroupPermission", read: (cells) => tags.permission(cells) }],
      ["tags", { kind: "tag", read: (cells) => tags.tag(cells) }],
      ["topic_custom_fields", { kind: "solution", read: (cells) => answers.topicField(cells) }],
      ["topic_tags", { kind: "topicTag", read: (cells) => tags.ofTopic(cells) }],
      ["topics", { kind: "topic", read: (cells) => this.#topic(cells) }],
      ["users", { kind: "user", read: (cells) => this.#user(cells, withNames) }],
      ...(withFigures ? figures : []),
    ]);
  }

  #category(cells: RowCells): LineMeaning {
    const category = categoryRow(cells);
    if (category === undefined) return undefined;
    const reviewers = cells.number("reviewable_by_group_id");
    if (reviewers !== undefined) this.#groups.categoryModeration(category.id, reviewers);
    if (category.readRestricted !== true || this.#wanted.policy?.restrictedCategories === true) return category;
    this.#restricted.add(category.id);
    return "skipped";
  }

  #user(cells: RowCells, withNames: boolean): LineMeaning {
    const user = userRow(cells, withNames);
    if (user?.admin === true || user?.moderator === true) this.#staff.push(user);
    return user;
  }

  #topic(cells: RowCells): LineMeaning {
    const topic = topicRow(cells, this.#wanted.withTitles === true);
    if (topic === undefined || cells.faulty !== undefined) return undefined;
    const isRead = isReadTopicAlone(topic, this.#wanted.policy) && !this.#restricted.has(topic.categoryId ?? 0);
    if (!isRead) return "skipped";
    this.topics.add(topic.id);
    return topic;
  }
}

function moderation(groups: GroupMembers, cells: RowCells): LineMeaning {
  return groups.categoryModeration(cells.number("category_id"), cells.number("group_id"));
}

/** An invitation that was taken back asked nobody in. */
function invite(cells: RowCells): LineMeaning {
  return cells.moment("deleted_at") === undefined ? inviteRow(cells) : "skipped";
}

const figures: readonly (readonly [string, TableReader])[] = [
  [
    "user_histories",
    {
      kind: "trustLevelChange",
      read: (cells) => (changesTrustLevel(cells) ? trustLevelChangeRow(cells) : "skipped"),
    },
  ],
  ["user_visits", { kind: "userVisit", read: userVisitRow }],
];
