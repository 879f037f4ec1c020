import { ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { type Graph, graphOf } from "../network/graph.js";
import { pairsOfArcs, type ReplyArcs, replyArcs } from "../network/reply-arcs.js";
import { keepLatest } from "./keep-latest.js";
import { seenLongEnough } from "./observation/seen-long-enough.js";
import { venuesForFigure } from "./observation/venues-for-figure.js";
import { unknownAuthors } from "./people/attributed-contributions.js";
import { contributionsByPerson } from "./people/contributions-by-person.js";
import { insufficientData } from "./refusals.js";
import { needsOfAnswers } from "./responses/followed-responses.js";
import { spokenTypes } from "./sides/voices.js";

/** Who exchanged replies with whom in a window, among all who spoke. */
export interface ReplyGraph {
  /** Ties between people who exchanged replies, in either direction. */
  readonly graph: Graph;
  /** The ties with their directions. */
  readonly arcs: ReplyArcs;
  /** The index of each person of the graph among the people of the dataset. */
  readonly people: Int32Array;
  readonly caveats: readonly Caveat[];
}

/** Under so many people one more or less changes a share of them by over a tenth: ours. */
const fewestPeople = 10;

interface Ties extends Omit<ReplyGraph, "caveats"> {
  readonly unattributed: number;
  /** Whether some reply says what it answers. */
  readonly hasTargets: boolean;
}

const kept = keepLatest<Ties>();

/**
 * The network of replies in a window, or the refusal of a figure about it. In it is everybody who opened or replied,
 * with or without a tie, and whoever was replied to for what they wrote before. What makes a tie, `replyPairs` says;
 * where no reply says what it answers, so that each is one to the opening, the caveat `no-reply-targets` says so. Made
 * once for a dataset and window, because several figures ask for it.
 *
 * Refused where no venue shows openings, replies, authors and conversations, as `window-not-seen` where declared
 * observation shows under 7 days, as `no-contributions` where no person is known to have spoken, as
 * `too-few-contributors` under 10 people, and as `no-replies` where nobody exchanged any.
 *
 * @throws RangeError if the window does not end after it begins.
 */
export function replyGraph(
  dataset: CommunityDataset,
  definition: string,
  window: TimeWindow,
): Result<ReplyGraph, Refusal> {
  return venuesForFigure(dataset, definition, needsOfAnswers, window).andThen(({ venues, caveats }) =>
    seenLongEnough(dataset, definition, needsOfAnswers, window, venues).andThen(() => {
      const { unattributed, hasTargets, ...ties } = kept(dataset, `${window.from}/${window.until}`, () =>
        tiesOf(dataset, window, venues),
      );
      const { size } = ties.graph;
      if (size === 0) return insufficientData(definition, "no-contributions", 1, 0);
      if (size < fewestPeople) return insufficientData(definition, "too-few-contributors", fewestPeople, size);
      if (ties.graph.ties === 0) return insufficientData(definition, "no-replies", 1, 0);
      const noTargets = hasTargets ? [] : [{ code: "no-reply-targets" }];
      return ok({ ...ties, caveats: [...caveats, ...unknownAuthors(unattributed), ...noTargets] });
    }),
  );
}

function tiesOf(dataset: CommunityDataset, window: TimeWindow, venues: Uint8Array): Ties {
  const { counts, unattributed } = contributionsByPerson(dataset, { window, venues, types: spokenTypes });
  const { length, from, to } = replyArcs(dataset, window, venues);
  const isIn = Uint8Array.from(counts, (count) => (count > 0 ? 1 : 0));
  for (const person of to) isIn[person] = 1;
  const nodeOf = new Int32Array(counts.length).fill(-1);
  let size = 0;
  isIn.forEach((inGraph, person) => {
    if (inGraph === 1) nodeOf[person] = size++;
  });
  const people = new Int32Array(size);
  nodeOf.forEach((node, person) => {
    if (node >= 0) people[node] = person;
  });
  const inGraph = (person: number): number => nodeOf[person] ?? -1;
  const arcs = { length, from: from.map(inGraph), to: to.map(inGraph) };
  const hasTargets = someReplyHasTarget(dataset, window, venues);
  return { graph: graphOf(size, pairsOfArcs(arcs, size)), arcs, people, unattributed, hasTargets };
}

function someReplyHasTarget(dataset: CommunityDataset, window: TimeWindow, venues: Uint8Array): boolean {
  const { target, type, venue } = dataset.contributions;
  const { start, end } = windowRows(dataset, window);
  for (let row = start; row < end; row++) {
    const isReply = type[row] === contributionTypeCode.reply && venues[venue[row] ?? -1] === 1;
    if (isReply && (target[row] ?? -1) >= 0) return true;
  }
  return false;
}
