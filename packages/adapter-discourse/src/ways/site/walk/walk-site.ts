import type { SourceError } from "@org/community-core/source";
import type { ForumRow } from "../../../forum/forum-row.js";
import type { RowBatch } from "../../way-in.js";
import type { Admission } from "./admission.js";
import type { Stretch, Walk } from "./walk.js";

/** How far a walk has come: in which stretch, and where in it. */
export interface WalkPlace {
  readonly stretch: string;
  readonly at: number;
}

/** Some of a walk, as it may be kept. */
export interface AdmittedStep {
  readonly batch: RowBatch;
  /** Those of its rows that say more than was known before. */
  readonly news: readonly ForumRow[];
  /** Where the walk would go on after it. */
  readonly place: WalkPlace;
}

/**
 * Goes through all stretches, or on from a place in one of them. What each step shows is known to those after it.
 * Returns why it could not go on, if it could not.
 */
export async function* walkSite(
  walk: Walk,
  stretches: readonly Stretch[],
  admission: Admission,
  from?: WalkPlace,
): AsyncGenerator<AdmittedStep, SourceError | undefined, undefined> {
  const first = Math.max(
    0,
    stretches.findIndex(({ name }) => name === from?.stretch),
  );
  for (const stretch of stretches.slice(first)) {
    const at = stretch.name === from?.stretch ? from.at : 0;
    const steps = stretch.run(walk, at);
    for (;;) {
      const step = await steps.next();
      if (step.done === true) {
        if (step.value !== undefined) return step.value;
        break;
      }
      const batch = admission.admit(step.value.batch);
      yield { batch, news: newsOf(walk, batch), place: { stretch: stretch.name, at: step.value.at } };
    }
  }
  return undefined;
}

function newsOf(walk: Walk, { rows, beside = [], observedAt }: RowBatch): readonly ForumRow[] {
  const { seen, marks } = walk;
  return [
    ...rows.filter((row) => {
      const outcome = seen.put(row, observedAt);
      if (outcome === "accepted" && isOld(walk, row)) marks.hasOldNews = true;
      return outcome !== "duplicate" || countsAsOfNow(row);
    }),
    ...beside.filter((row) => seen.put(row, observedAt) !== "duplicate"),
  ];
}

/** Whether a post was written before an earlier walk, which should have seen it, but for a day: lists may lag behind. */
function isOld({ earlier }: Walk, row: ForumRow): boolean {
  if (earlier === undefined || row.kind !== "post" || row.createdAt === undefined) return false;
  return row.createdAt < earlier.startedAt - day;
}

const day = 86_400_000;

/** Discourse does not say since when somebody has a role: it holds as of when it was seen last, so that is kept. */
function countsAsOfNow(row: ForumRow): boolean {
  if (row.kind === "user") return row.admin === true || row.moderator === true;
  return row.kind === "category" && (row.moderatorIds ?? []).length > 0;
}
