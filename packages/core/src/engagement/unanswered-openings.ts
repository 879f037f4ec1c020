import { ok, type Result } from "neverthrow";
import { type FollowedResponses, followedResponses } from "../activity/responses/followed-responses.js";
import { isStillOpen } from "../activity/responses/is-still-open.js";
import { newcomerOpenings } from "../activity/responses/newcomer-openings.js";
import { type AnswerOptions, responsesToMembers } from "../activity/responses/responses-to-members.js";
import { subjectsOfConversations } from "../activity/subjects-of-conversations.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { textAt } from "../dataset/texts/text-list.js";
import type { Refusal } from "../model/errors.js";
import { formatInstant, type IsoInstant } from "../model/instant.js";
import type { Caveat } from "../model/measurement.js";
import { formatWindow, type IsoWindow } from "../model/time-window.js";

/** A conversation that waits for its first response. */
export interface UnansweredOpening {
  readonly source: string;
  /** What the source calls the venue; empty where it has none. */
  readonly venue: string;
  /** What the source calls the conversation. */
  readonly conversation: string;
  readonly openedAt: IsoInstant;
  /** For so long there is known to be no response. */
  readonly waitingHours: number;
  /** Present where nobody looked up to the end: until when it is known. There may be a response by now. */
  readonly seenUntil?: IsoInstant;
  /** What it is about, where the source says it. */
  readonly subjects: readonly string[];
  /** Whether its author spoke for the first time with it; absent where what came before was not seen or may not be kept. */
  readonly byNewcomer?: boolean;
}

/** What is there to answer. */
export interface UnansweredOpenings {
  /** In the order that was asked for, at most as many as were asked for. */
  readonly openings: readonly UnansweredOpening[];
  /** How many there are in all. */
  readonly total: number;
  /** Openings without a response that were closed: there is nothing to answer any more. */
  readonly closed: number;
  readonly window: IsoWindow;
  readonly definition: string;
  readonly caveats: readonly Caveat[];
}

/** Which openings are listed, and in which order. */
export interface UnansweredOptions extends AnswerOptions {
  /**
   * `longest-waiting`: the oldest first. `newcomers-first`: those by newcomers, the oldest first, then all others, the
   * oldest first, since who is not answered the first time seldom asks again. Absent: `longest-waiting`.
   */
  readonly order?: "longest-waiting" | "newcomers-first";
  /** How many at most; a whole number of at least 0. Absent: all. */
  readonly atMost?: number;
}

/**
 * The conversations opened by members in a window that nobody responded to yet, as a list to work through: which, since
 * when, where, about what, and whether a newcomer began it. Never who, and never a text: whoever answers opens the
 * conversation itself.
 *
 * What a response is, `firstResponses` says, and whose openings count, `responsesToMembers`; so the list has the
 * openings that `timeToFirstResponse` counts as unanswered, without those that were closed: these are counted in
 * `closed`. Of two openings at one instant the order is that of their ids. An opening in a venue that nobody looked at
 * up to the end says until when it is known (`seenUntil`). Where nothing before the window was seen, nobody is called a
 * newcomer or not, and the caveat `history-incomplete` says so; nor is anybody at a venue whose source limits for how long
 * acts may be kept to less than is held. An empty list is an answer. Refused as `no-openings`
 * where nothing was opened, as `openings-not-followed` where nobody looked at replies then, and where the source cannot
 * show it.
 *
 * @throws RangeError if the window does not end after it begins, `asOf` is not after its start, there is no such zone,
 * or `atMost` is no whole number of at least 0.
 * @see https://chaoss.community/?p=3448 CHAOSS, Time to First Response
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 *   { kind: "contribution", id: "3", type: "opening", at: "2026-01-30T00:00:00Z", author: "cas", conversation: "d" },
 * ]);
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 0, 31) };
 * const { openings } = unansweredOpenings(dataset, { window })._unsafeUnwrap();
 * openings.map(({ conversation, waitingHours }) => [conversation, waitingHours]) // => [["d", 24]]
 */
export function unansweredOpenings(
  dataset: CommunityDataset,
  options: UnansweredOptions,
): Result<UnansweredOpenings, Refusal> {
  const definition = "unanswered-openings-list@1";
  const { window, asOf = window.until, order = "longest-waiting", atMost = Number.POSITIVE_INFINITY } = options;
  if (!(atMost >= 0) || (Number.isFinite(atMost) && !Number.isInteger(atMost)))
    throw new RangeError(`A list has a whole number of openings of at least 0 at most, got ${atMost}.`);
  return followedResponses(dataset, definition, options).andThen((followed) =>
    responsesToMembers(dataset, definition, options).andThen((responses) => {
      const newcomers = newcomersAmong(dataset, definition, { options, responses, followed });
      const waiting = [...responses.opening.keys()].filter((index) => responses.answered[index] !== 1);
      const open = waiting.filter((index) => isStillOpen(dataset, responses, index));
      const inOrder = order === "longest-waiting" ? open : newcomersFirst(open, newcomers.mark);
      const describe = descriptions(dataset, responses, { asOf, newcomers });
      return ok({
        openings: inOrder.slice(0, atMost).map(describe),
        total: open.length,
        closed: waiting.length - open.length,
        window: formatWindow(window),
        definition,
        caveats: [...responses.caveats, ...newcomers.caveats],
      });
    }),
  );
}

type Followed = Pick<FollowedResponses, "opening" | "opener" | "followedUntil">;

interface Newcomers {
  /** 1 for each opening with which somebody spoke for the first time; absent where that cannot be told. */
  readonly mark: Uint8Array | undefined;
  /** 1 for each venue at which that may be looked up, by index. */
  readonly venues: Uint8Array;
  readonly caveats: readonly Caveat[];
}

function newcomersAmong(
  dataset: CommunityDataset,
  definition: string,
  {
    options,
    responses,
    followed,
  }: {
    readonly options: UnansweredOptions;
    readonly responses: Followed;
    readonly followed: FollowedResponses;
  },
): Newcomers {
  const choice = { venues: followed.venues, opening: responses.opening, roles: options };
  return newcomerOpenings(dataset, definition, options.window, choice).match(
    // What is said of the roles is said of the responses already.
    ({ mark, venues, caveats }): Newcomers => ({
      mark,
      venues,
      caveats: caveats.filter(({ code }) => code === "history-incomplete"),
    }),
    () => ({ mark: undefined, venues: new Uint8Array(), caveats: [{ code: "history-incomplete" }] }),
  );
}

function newcomersFirst(indexes: readonly number[], mark: Uint8Array | undefined): readonly number[] {
  const isNew = (index: number): boolean => mark?.[index] === 1;
  return [...indexes.filter(isNew), ...indexes.filter((index) => !isNew(index))];
}

/** Tells of an opening, by its index among the responses, what somebody needs who goes to answer it. */
function descriptions(
  dataset: CommunityDataset,
  { opening, followedUntil }: Followed,
  { asOf, newcomers }: { readonly asOf: number; readonly newcomers: Newcomers },
): (index: number) => UnansweredOpening {
  const { contributions, conversations, venues } = dataset;
  const subjectsOf = subjectsOfConversations(dataset);
  return (index) => {
    const row = opening[index] ?? -1;
    const conversation = contributions.conversation[row] ?? -1;
    const place = venues[contributions.venue[row] ?? -1];
    const [openedAt, until] = [contributions.at[row] ?? 0, followedUntil[index] ?? 0];
    return {
      source: place?.source ?? "",
      venue: place?.id ?? "",
      conversation: textAt(conversations.ids, conversation),
      openedAt: formatInstant(openedAt),
      waitingHours: (until - openedAt) / 3_600_000,
      ...(until < asOf && { seenUntil: formatInstant(until) }),
      subjects: subjectsOf?.(conversation) ?? [],
      ...(newcomers.venues[contributions.venue[row] ?? -1] === 1 && { byNewcomer: newcomers.mark?.[index] === 1 }),
    };
  };
}
