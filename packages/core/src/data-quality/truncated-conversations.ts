import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { textAt } from "../dataset/texts/text-list.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import { formatWindow } from "../model/time-window.js";
import type { DataFlaw } from "./data-flaw.js";
import { sourcePlaces } from "./places.js";
import type { QualityOptions } from "./quality-options.js";

/** What a conversation lacks before it counts as cut. Ours: deleted contributions and other ways to count make less. */
const leastLacking = 5;
const leastLackingShare = 0.1;
/** A limit under this is no page of anything, and many conversations end by themselves there. Ours. */
const leastLimit = 5;
/** So many conversations at the limit at least. Ours: where sizes thin out, as many would be longer. */
const leastAtLimit = 20;
/** How many times as many as of the size under it; and longer ones at most this share. Ours: sizes fall towards the end. */
const leastTimes = 1.2;
const mostLonger = 0.05;
/** Fewer conversations have no shape. Ours. */
const leastConversations = 50;

/**
 * Conversations of which only a part was read, in two ways.
 *
 * `conversations-read-in-part`: the platform says how many openings and replies a conversation has, and at least 5 and at
 * least a tenth of them were not read. `conversations-cut-off`: at least 20 conversations have exactly the same number of
 * openings and replies, of 5 or more; that is 1.2 times as many as of the size just under it, and hardly any is longer: they
 * were read up to a limit, such as a page of 20.
 *
 * @returns Flaws source by source, with the stretch in which the conversations were opened; or that no source has 50
 * conversations and no conversation says its size. Looks at all that was read, whatever `asOf`.
 * @example
 * const at = (hour) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString();
 * const post = (topic, place) => ({ kind: "contribution", id: `${topic}/${place}`, type: place === 0 ? "opening" : "reply", at: at(topic * 24 + place), conversation: `c${topic}` });
 * const posts = (limit) => Array.from({ length: 80 }, (_, topic) => Array.from({ length: Math.min(topic + 1, limit) }, (_, place) => post(topic, place))).flat();
 * const found = (limit) => truncatedConversations(createDataset(posts(limit)))._unsafeUnwrap().map(({ params }) => [params.limit, params.count]);
 * found(80) // => []
 * found(20) // => [[20, 61]]
 */
export function truncatedConversations(
  dataset: CommunityDataset,
  _options: QualityOptions = {},
): Result<readonly DataFlaw[], Refusal> {
  const sizes = sizesOf(dataset);
  const bySource = sourcePlaces(dataset).map(({ source, venues }) => ({
    source,
    conversations: conversationsIn(dataset, venues),
  }));
  const most = bySource.reduce((largest, { conversations }) => Math.max(largest, conversations.length), 0);
  const said = saidSizes(dataset);
  if (most < leastConversations && said.size === 0)
    return insufficientData("truncated-conversations@1", "too-few-conversations", leastConversations, most);
  return ok(
    bySource.flatMap(({ source, conversations }) => [
      ...readInPart(dataset, source, { sizes, said, conversations }),
      ...cutOff(dataset, source, sizes, conversations),
    ]),
  );
}

/** By index. */
function conversationsIn({ conversations }: CommunityDataset, venues: Uint8Array): Int32Array {
  const indexes = new Int32Array(conversations.length);
  let count = 0;
  for (let index = 0; index < indexes.length; index++)
    if (venues[conversations.venue[index] ?? -1] === 1) indexes[count++] = index;
  return indexes.subarray(0, count);
}

/** Openings and replies of each conversation. */
function sizesOf({ contributions, conversations }: CommunityDataset): Uint32Array {
  const sizes = new Uint32Array(conversations.length);
  for (let row = 0; row < contributions.length; row++) {
    const conversation = contributions.conversation[row] ?? -1;
    const type = contributions.type[row];
    if (conversation < 0 || (type !== contributionTypeCode.opening && type !== contributionTypeCode.reply)) continue;
    sizes[conversation] = (sizes[conversation] ?? 0) + 1;
  }
  return sizes;
}

/** What the platform says of the sizes, by index of the conversation. */
function saidSizes({ facts, conversations, venues }: CommunityDataset): ReadonlyMap<number, number> {
  const byName = new Map<string, number>();
  const nameOf = (source: string, id: string): string => JSON.stringify([source, id]);
  for (const { source, id, contributionCount } of facts.conversation)
    if (contributionCount !== undefined) byName.set(nameOf(source, id), contributionCount);
  const said = new Map<number, number>();
  if (byName.size === 0) return said;
  for (let index = 0; index < conversations.length; index++) {
    const source = venues[conversations.venue[index] ?? -1]?.source ?? "";
    const size = byName.get(nameOf(source, textAt(conversations.ids, index)));
    if (size !== undefined) said.set(index, size);
  }
  return said;
}

interface Sizes {
  readonly sizes: Uint32Array;
  readonly said: ReadonlyMap<number, number>;
  readonly conversations: Int32Array;
}

function readInPart(
  dataset: CommunityDataset,
  source: string,
  { sizes, said, conversations }: Sizes,
): readonly DataFlaw[] {
  if (said.size === 0) return [];
  const lackOf = (index: number): number => (said.get(index) ?? 0) - (sizes[index] ?? 0);
  const known = conversations.filter((index) => said.has(index));
  const cut = known.filter((index) => {
    const lack = lackOf(index);
    return lack >= leastLacking && lack >= leastLackingShare * (said.get(index) ?? 0);
  });
  if (cut.length === 0) return [];
  const missing = cut.reduce((sum, index) => sum + lackOf(index), 0);
  const params = { count: cut.length, of: known.length, missing };
  return [
    flaw(dataset, source, { type: "conversations-read-in-part", certainty: "certain", params }, cut, known.length),
  ];
}

function cutOff(
  dataset: CommunityDataset,
  source: string,
  sizes: Uint32Array,
  conversations: Int32Array,
): readonly DataFlaw[] {
  if (conversations.length < leastConversations) return [];
  const bySize = new Map<number, number>();
  for (const index of conversations) bySize.set(sizes[index] ?? 0, (bySize.get(sizes[index] ?? 0) ?? 0) + 1);
  const limit = [...bySize.keys()].find((size) => {
    const count = bySize.get(size) ?? 0;
    if (size < leastLimit || count < leastAtLimit) return false;
    if ((bySize.get(size - 1) ?? 0) * leastTimes > count) return false;
    let longer = 0;
    for (const [other, number] of bySize) if (other > size) longer += number;
    return longer <= mostLonger * count;
  });
  if (limit === undefined) return [];
  const cut = conversations.filter((index) => sizes[index] === limit);
  const params = { count: cut.length, of: conversations.length, limit };
  return [
    flaw(dataset, source, { type: "conversations-cut-off", certainty: "likely", params }, cut, conversations.length),
  ];
}

function flaw(
  { contributions, conversations }: CommunityDataset,
  source: string,
  found: Pick<DataFlaw, "type" | "certainty" | "params">,
  cut: Int32Array,
  sampleSize: number,
): DataFlaw {
  let [from, until] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const isCut = new Uint8Array(conversations.length);
  for (const index of cut) isCut[index] = 1;
  for (let row = 0; row < contributions.length; row++) {
    if (isCut[contributions.conversation[row] ?? -1] !== 1) continue;
    from = Math.min(from, contributions.at[row] ?? from);
    until = Math.max(until, contributions.at[row] ?? until);
  }
  // A conversation of which nothing at all was read has no moment: then it concerns all that was read.
  if (from > until) [from, until] = [contributions.at[0] ?? 0, contributions.at[contributions.length - 1] ?? 0];
  const window = formatWindow({ from, until: until + 1 });
  return { ...found, source, window, sampleSize, sampleOf: "conversations", remedy: "read-again" };
}
