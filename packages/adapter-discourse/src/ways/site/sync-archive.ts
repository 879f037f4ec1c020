import type { Capability, Instant, SourceError } from "@org/community-core/source";
import type { OpenRead, ReadMarks } from "../../archive/archive-checkpoint.js";
import type { ArchiveWriter } from "../../archive/archive-writer.js";
import type { ForgottenPeople } from "../../archive/forgotten-people.js";
import type { Forum } from "../../forum/forum.js";
import type { RowBatch, WayRequest } from "../way-in.js";
import type { SiteStart } from "./site-connection.js";
import type { SiteOptions } from "./site-options.js";
import { shownBy } from "./survey.js";
import { beginWalk } from "./walk/begin-walk.js";
import { fullWalk, laterWalk } from "./walk/stretches.js";
import type { EarlierWalk, Walk } from "./walk/walk.js";
import { walkSite } from "./walk/walk-site.js";

/** After so many answers at most it is kept how far the reading has come: no more are asked for again after a crash. */
const answersAtRisk = 20;

/** What a walk writes into. */
export interface Sync {
  readonly options: SiteOptions;
  readonly request: WayRequest;
  readonly start: SiteStart;
  readonly archive: ArchiveWriter;
  readonly forgotten: ForgottenPeople;
  /** All that the archive holds. */
  readonly seen: Forum;
}

/** What came of it, beside the rows in the archive. */
export interface SyncOutcome {
  /** Why it could not go on, if it could not. */
  readonly trouble?: SourceError;
  /** What is to be told of the rows that were read: those that could not be used, and issues. */
  readonly told: readonly Omit<RowBatch, "rows">[];
}

/**
 * Brings an archive up to date: everything into an empty one, what changed since into another. A read that was
 * interrupted goes on where it was, and what changed meanwhile is read after it.
 */
export async function syncArchive(sync: Sync): Promise<SyncOutcome> {
  const told: Omit<RowBatch, "rows">[] = [];
  const interrupted = sync.archive.checkpoint.openRead;
  const first = await readOnce(sync, interrupted ?? newRead(sync), told);
  if (first !== undefined || interrupted === undefined) return { told, ...(first !== undefined && { trouble: first }) };
  const second = await readOnce(sync, newRead(sync), told);
  return { told, ...(second !== undefined && { trouble: second }) };
}

/** A read from its beginning: of everything if none has come to its end yet. */
function newRead({ archive, start }: Sync): OpenRead {
  const { lastRead } = archive.checkpoint;
  const { newestPost, rescanTo } = lastRead?.marks ?? { newestPost: 0, rescanTo: { topicPage: 0, beforePost: 0 } };
  const marks = { newestPost, rescanTo, incomplete: [], hasOldNews: false };
  return { isFull: lastRead === undefined, startedAt: start.reader.now(), stretch: "", at: 0, todo: [], marks };
}

async function readOnce(sync: Sync, read: OpenRead, told: Omit<RowBatch, "rows">[]): Promise<SourceError | undefined> {
  const { archive, start, options, request, forgotten, seen } = sync;
  const earlier = earlierWalk(sync, read);
  const marks: ReadMarks & Walk["marks"] = { ...read.marks };
  const { walk, admission } = beginWalk(options, request, start, {
    seen,
    forgotten,
    startedAt: read.startedAt,
    todo: new Set(read.todo),
    marks,
    ...(earlier !== undefined && { earlier }),
  });
  const { lastRead } = archive.checkpoint;
  const keep = async (place: Pick<OpenRead, "stretch" | "at">): Promise<void> => {
    const openRead = { ...read, ...place, todo: [...walk.todo], marks: { ...marks } };
    await archive.keep({ ...(lastRead !== undefined && { lastRead }), openRead });
  };
  const steps = walkSite(walk, read.isFull ? fullWalk : laterWalk, admission, read);
  let place: Pick<OpenRead, "stretch" | "at"> = read;
  for (let answers = 1; ; answers++) {
    const step = await steps.next();
    if (step.done === true) {
      if (step.value === undefined) await end(sync, read.startedAt, marks);
      else await keep(place);
      return step.value;
    }
    const { batch, news } = step.value;
    for (const row of news) archive.add(row, batch.observedAt);
    told.push(toldOf(batch));
    place = step.value.place;
    if (answers % answersAtRisk === 0) await keep(place);
  }
}

function earlierWalk({ archive, options }: Sync, { isFull }: OpenRead): EarlierWalk | undefined {
  const { lastRead } = archive.checkpoint;
  if (isFull || lastRead === undefined) return undefined;
  const { startedAt, marks } = lastRead;
  return { startedAt, newestPost: marks.newestPost, rescan: options.rescan ?? 0.1, rescanFrom: marks.rescanTo };
}

/** Notes in the archive that the read came to its end. */
async function end({ archive, start, options }: Sync, startedAt: Instant, marks: ReadMarks): Promise<void> {
  const number = (archive.checkpoint.lastRead?.number ?? 0) + 1;
  const capabilities: readonly Capability[] = shownBy(start.survey, options.atLength ?? []);
  archive.end({ seenAt: start.reader.now(), readEnded: { number, until: startedAt, incomplete: marks.incomplete } });
  await archive.keep({ lastRead: { number, startedAt, capabilities, marks: { ...marks } } });
}

function toldOf({ rows: _, beside: __, ...told }: RowBatch): Omit<RowBatch, "rows"> {
  return told;
}
