import type { FactRecord, SourceRecord } from "@org/community-core/source";

/** What can be learnt from records alone, to hold against the truth. */
export interface Recount {
  readonly contributionsByAuthor: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Contributions by type whose author is absent. */
  readonly withoutAuthor: ReadonlyMap<string, number>;
  /** First answers in the order of time. */
  readonly firstAnswers: readonly {
    readonly opening: string;
    readonly by: string | undefined;
    readonly hours: number;
  }[];
  readonly unansweredOpenings: readonly string[];
  /** Openings that are the first contribution of their author, with that author. */
  readonly firstContributions: ReadonlyMap<string, string>;
  readonly accepted: readonly string[];
}

/** The contributions of records, earliest first. */
export function contributionsOf(records: Iterable<SourceRecord>): readonly FactRecord<"contribution">[] {
  return [...records]
    .filter((record) => record.kind === "contribution")
    .sort(
      (one, other) => Date.parse(one.at) - Date.parse(other.at) || Number(one.id.slice(1)) - Number(other.id.slice(1)),
    );
}

/** Counts from records, without looking at how they were made. */
export function recount(records: readonly SourceRecord[]): Recount {
  const automated = new Set(
    records.flatMap((record) => (record.kind === "member" && record.actor === "automated" ? [record.id] : [])),
  );
  const contributionsByAuthor = new Map<string, Map<string, number>>();
  const withoutAuthor = new Map<string, number>();
  const open = new Map<string, FactRecord<"contribution">>();
  const firstAnswers: { opening: string; by: string | undefined; hours: number }[] = [];
  const accepted: string[] = [];
  for (const contribution of contributionsOf(records)) {
    const { id, type, author, conversation = "", at } = contribution;
    const counts =
      author === undefined ? withoutAuthor : (contributionsByAuthor.get(author) ?? new Map<string, number>());
    counts.set(type, (counts.get(type) ?? 0) + 1);
    if (author !== undefined) contributionsByAuthor.set(author, counts);
    if (contribution.accepted !== undefined) accepted.push(id);
    if (type === "opening") open.set(conversation, contribution);
    const opening = open.get(conversation);
    if (type !== "reply" || opening === undefined || (author !== undefined && automated.has(author))) continue;
    if (author !== undefined && author === opening.author) continue;
    open.delete(conversation);
    firstAnswers.push({
      opening: opening.id,
      by: author,
      hours: (Date.parse(at) - Date.parse(opening.at)) / 3_600_000,
    });
  }
  return {
    contributionsByAuthor,
    withoutAuthor,
    firstAnswers,
    unansweredOpenings: [...open.values()].map(({ id }) => id),
    accepted,
    firstContributions: firstContributionsIn(records),
  };
}

function firstContributionsIn(records: readonly SourceRecord[]): ReadonlyMap<string, string> {
  const known = new Set<string>();
  const openings = new Map<string, string>();
  for (const { id, type, author } of contributionsOf(records)) {
    if (author === undefined || known.has(author)) continue;
    known.add(author);
    if (type === "opening") openings.set(id, author);
  }
  return openings;
}
