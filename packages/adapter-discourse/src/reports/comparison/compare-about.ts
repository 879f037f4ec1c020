import type { InvalidInput } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { type AboutAnswer, type AnsweredCounter, aboutAnswer } from "../../answers/about-answer.js";
import type { Forum } from "../../forum/forum.js";
import { counterOf } from "../about-counter.js";
import { type AboutOptions, aboutCounters, aboutPostsRule } from "../about-counters.js";
import { type CountingRule, usualRule } from "../counting-rule.js";
import { postsFigure } from "../posts-report.js";
import { topicsFigure } from "../topics-report.js";
import { type AllowedFor, CellLedger, isDifferent } from "./cell-ledger.js";
import { type Cells, restrictedTo } from "./cells.js";
import { countedLikes } from "./counted-likes.js";
import { cutShortTopics } from "./cut-short-topics.js";
import type { CellComparison, DifferenceCause } from "./difference.js";
import { explainWhole } from "./explain-cells.js";
import { unseenCauses } from "./unseen-causes.js";

/** The counters that Discourse shows to everybody beside the same from rows. */
export interface AboutComparison {
  readonly asOf: number;
  /** How many numbers agree. */
  readonly agreeing: number;
  /** Those that do not, such as `posts/last7Days`. */
  readonly differences: readonly CellComparison[];
}

/** As of when the answer was given, what the forum's settings say, and how the forum was read. */
export interface CompareAboutOptions extends AboutOptions {
  /** Up to when, not including; the `coverage.until` of a `ForumRead`. Absent: not before the answer. */
  readonly readUntil?: number;
}

type CounterName = keyof AboutAnswer;

const counterNames = ["topics", "posts", "likes", "users", "activeUsers", "participatingUsers"] as const;

/** What a way in may not be able to read and a counter counts. */
const mayMiss: Readonly<Record<CounterName, readonly DifferenceCause[]>> = {
  topics: ["restricted-topics", "unlisted-topics"],
  posts: ["private-messages", "restricted-topics", "unlisted-topics", "whispers", "other-post-types"],
  likes: ["private-messages", "restricted-topics", "unlisted-topics"],
  users: ["accounts-not-shown"],
  activeUsers: ["accounts-not-shown"],
  participatingUsers: ["private-messages", "restricted-topics", "unlisted-topics", "whispers"],
};

/** The rules of those counters that are made of rows with a rule. */
const rules = {
  topics: { figure: topicsFigure, rule: usualRule },
  posts: { figure: postsFigure, rule: aboutPostsRule },
} as const;

/**
 * Holds the counters of `/about.json` against the same from the rows of a forum, as `compareReports` holds reports: an
 * answer to everybody, so that a forum can be checked without any key.
 *
 * A cause that the rows can show is named only if it makes all numbers of a counter agree: four numbers are brought
 * nearer by many things. An answer may be half an hour old, so that the counters of the last day can differ by what
 * happened in between.
 *
 * @param answer - What `/about.json` answered, as parsed JSON: with the names of its numbers before 2023 or since.
 * @returns The comparison, or that the answer has no counters, as where a forum hides them.
 * @throws RangeError if `asOf` is not finite.
 * @example
 * const asOf = Date.UTC(2026, 0, 31);
 * const forum = forumOf([{ kind: "topic", id: 1, createdAt: Date.UTC(2025, 0, 30) }]);
 * const { agreeing, differences } = compareAbout(forum, { about: { stats: { topics_count: 3, topics_7_days: 0 } } }, { asOf })._unsafeUnwrap();
 * agreeing // => 1
 * differences[0] // => { cell: "topics/count", theirs: 3, ours: 1, difference: 2, explained: [], unexplained: 2, possible: ["restricted-topics", "unlisted-topics"] }
 */
export function compareAbout(
  forum: Forum,
  answer: unknown,
  options: CompareAboutOptions,
): Result<AboutComparison, InvalidInput> {
  const counters = aboutCounters(forum, options);
  const parsed = aboutAnswer.safeParse(answer);
  if (!parsed.success) return err(noCounters);
  const compared = counterNames.map((name) => {
    const theirs = cellsOf(name, parsed.data[name]);
    return counters[name].match(
      (ours) => ({ isRefused: false, cells: compareCounter(forum, name, theirs, cellsOf(name, ours), options) }),
      () => ({ isRefused: true, cells: refusedCounter(forum, name, theirs) }),
    );
  });
  const agreeing = compared.flatMap(({ isRefused, cells }) =>
    isRefused ? [] : cells.filter((cell) => !isDifferent(cell)),
  );
  const differences = compared.flatMap(({ cells }) => cells.filter(isDifferent));
  return ok({ asOf: options.asOf, agreeing: agreeing.length, differences });
}

function compareCounter(
  forum: Forum,
  name: CounterName,
  theirs: Cells,
  ours: Cells,
  { asOf, readUntil = asOf }: CompareAboutOptions,
): readonly CellComparison[] {
  const ledger = new CellLedger(theirs, restrictedTo(ours, theirs), allowances(forum, name, theirs, asOf));
  if (name === "posts") {
    const missing = cutShortTopics(forum, aboutPostsRule).reduce((sum, topic) => sum + topic.missing, 0);
    const amount = Math.min(missing, ledger.rest("posts/count"));
    if (amount > 0) ledger.explain("posts/count", { cause: "topics-cut-short" }, amount);
  }
  const unseen = unseenCauses(forum).filter((cause) => mayMiss[name].includes(cause));
  const ended: readonly DifferenceCause[] = readUntil < asOf ? ["read-ended"] : [];
  return ledger.comparisons((rest) => (rest > 0 ? [...unseen, ...ended] : ["deleted"]));
}

function allowances(forum: Forum, name: CounterName, theirs: Cells, asOf: number): readonly AllowedFor[] {
  if (name !== "topics" && name !== "posts") return [];
  const { figure, rule: base } = rules[name];
  const under = (rule: CountingRule): Cells =>
    restrictedTo(cellsOf(name, counterOf(figure.rows(forum, rule), asOf)), theirs);
  const steps = explainWhole(theirs, base, (rule) => () => under(rule));
  return steps.map(({ cause, rule }) => ({ cause, cells: under(rule) }));
}

function refusedCounter(forum: Forum, name: CounterName, theirs: Cells): readonly CellComparison[] {
  const ledger = new CellLedger(theirs, new Map());
  for (const key of ledger.keys) {
    const amount = name === "likes" ? Math.min(countedLikes(forum), ledger.rest(key)) : 0;
    ledger.explain(key, { cause: "likes-without-time" }, amount);
    ledger.explain(key, { cause: "facts-missing" }, ledger.rest(key));
  }
  return ledger.comparisons(() => []);
}

function cellsOf(name: CounterName, counter: AnsweredCounter): Cells {
  return new Map(Object.entries(counter).map(([span, value]): [string, number] => [`${name}/${span}`, Number(value)]));
}

const noCounters: InvalidInput = {
  type: "InvalidInput",
  subject: "Discourse about",
  problems: [
    {
      path: "about.stats",
      message: "must be an object of numbers; a forum may hide them from those who are not logged in",
    },
  ],
};
