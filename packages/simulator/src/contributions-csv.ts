import { createRandom, type Random } from "./chance/random.js";
import { createInstantWriter, type InstantWriter } from "./records/instant-bytes.js";
import { writeId } from "./records/text-columns.js";

/** How large a contributions file is to be, and which one. */
export interface ContributionsCsvOptions {
  /** Rows besides the header: a whole number from 1 to 100,000,000. */
  readonly rows: number;
  /** A whole number, 0–4,294,967,295. Default 1. */
  readonly seed?: number;
}

/** Bytes of a chunk, about. */
const chunkBytes = 262_144;
/** No row is longer. */
const rowBytes = 128;
const startAt = Date.UTC(2020, 0, 1);
const fiveYears = Date.UTC(2025, 0, 1) - startAt;
const membersPerRow = 0.025;
const openingShare = 0.15;
const replyShare = 0.55;
/** Replies and reactions go to one of so many newest conversations. */
const openConversations = 1_024;
const venues = 8;
const [comma, newline, letterC, letterM, letterT, letterV] = [44, 10, 99, 109, 116, 118];

/**
 * Writes a contributions file for benchmarks, chunk by chunk: rows in the order of time over five years, 2.5 members
 * per 100 rows with a heavy-tailed spread (Zipf with exponent 1, newcomers all the time), 15 % openings, 55 % replies,
 * 30 % reactions in eight venues. Only the seed decides; a simulated community with known truth is `simulateCommunity`.
 *
 * @returns UTF-8 in chunks of about 256 kB; each is the reader's to keep.
 * @throws RangeError if `rows` or `seed` is out of range.
 * @example
 * [...generateContributionsCsv({ rows: 1000 })].length // => 1
 */
export function* generateContributionsCsv({ rows, seed = 1 }: ContributionsCsvOptions): Generator<Uint8Array> {
  if (!Number.isInteger(rows) || rows < 1 || rows > 1e8)
    throw new RangeError(`rows must be a whole number from 1 to 100,000,000, got ${rows}.`);
  if (!Number.isInteger(seed) || seed < 0 || seed > 4_294_967_295)
    throw new RangeError(`seed must be a whole number from 0 to 4,294,967,295, got ${seed}.`);
  const state = createState(rows, createRandom(seed));
  const header = new TextEncoder().encode("id,conversation_id,venue,author_id,created_at,kind,reply_to_id\n");
  let buffer = new Uint8Array(chunkBytes + rowBytes);
  buffer.set(header);
  let used = header.length;
  for (let row = 1; row <= rows; row += 1) {
    used = writeRow(buffer, used, row, state);
    if (used < chunkBytes) continue;
    yield buffer.subarray(0, used);
    buffer = new Uint8Array(chunkBytes + rowBytes);
    used = 0;
  }
  if (used > 0) yield buffer.subarray(0, used);
}

interface State {
  readonly rows: number;
  readonly random: Random;
  readonly members: number;
  readonly writeInstant: InstantWriter;
  /** The newest openings and, in each conversation, the newest reply: numbers of contributions, by place. */
  readonly openings: Float64Array;
  readonly newestReplies: Float64Array;
  conversations: number;
}

function createState(rows: number, random: Random): State {
  return {
    rows,
    random,
    members: Math.max(1, Math.round(rows * membersPerRow)),
    writeInstant: createInstantWriter(),
    openings: new Float64Array(openConversations),
    newestReplies: new Float64Array(openConversations),
    conversations: 0,
  };
}

function writeRow(bytes: Uint8Array, start: number, row: number, state: State): number {
  const { random } = state;
  const point = random.uniform();
  const opens = point < openingShare || state.conversations === 0;
  const replies = !opens && point < openingShare + replyShare;
  const conversation = opens ? openConversation(state, row) : recentConversation(state);
  const at = startAt + Math.floor(((row - random.uniform()) / state.rows) * fiveYears);
  let place = writeId(bytes, start, letterC, row);
  bytes[place] = comma;
  place = writeId(bytes, place + 1, letterT, conversation);
  bytes[place] = comma;
  place = writeId(bytes, place + 1, letterV, 1 + ((conversation * 5) % venues));
  bytes[place] = comma;
  place = writeId(bytes, place + 1, letterM, author(state, row));
  bytes[place] = comma;
  place = state.writeInstant(bytes, place + 1, at);
  bytes[place] = comma;
  place = writeText(bytes, place + 1, opens ? openingText : replies ? replyText : reactionText);
  bytes[place] = comma;
  place += 1;
  if (!opens) place = writeId(bytes, place, letterC, target(state, conversation));
  if (replies) state.newestReplies[conversation % openConversations] = row;
  bytes[place] = newline;
  return place + 1;
}

function openConversation(state: State, row: number): number {
  state.conversations += 1;
  state.openings[state.conversations % openConversations] = row;
  state.newestReplies[state.conversations % openConversations] = 0;
  return state.conversations;
}

/** The newer, the more goes on in it. */
function recentConversation({ conversations, random }: State): number {
  const reach = Math.min(conversations, openConversations);
  const point = random.uniform();
  return conversations - Math.floor(point * point * reach);
}

function target({ openings, newestReplies, random }: State, conversation: number): number {
  const reply = newestReplies[conversation % openConversations] ?? 0;
  if (reply > 0 && random.uniform() < 0.4) return reply;
  return openings[conversation % openConversations] ?? 0;
}

/** A rank with a chance in proportion to 1 / rank among those who have come so far: one in five from the start on. */
function author({ rows, members, random }: State, row: number): number {
  const come = Math.max(1, members * (0.2 + (0.8 * row) / rows));
  return Math.min(members, Math.floor(come ** random.uniform()));
}

const openingText: Uint8Array = new TextEncoder().encode("opening");
const replyText: Uint8Array = new TextEncoder().encode("reply");
const reactionText: Uint8Array = new TextEncoder().encode("reaction");

function writeText(bytes: Uint8Array, start: number, text: Uint8Array): number {
  for (let index = 0; index < text.length; index += 1) bytes[start + index] = text[index] ?? 0;
  return start + text.length;
}
