import type { ConformanceHarness, IncrementalFixture } from "../harness/harness.js";
import { failed, skipped } from "../judging/verdicts.js";
import type { Failed, Skipped, Verdict } from "../scenario.js";
import { describedBy } from "./described.js";
import { openAdapter } from "./open-adapter.js";
import { type Reading, readAll } from "./reading.js";
import { endOf } from "./reading-parts.js";

/** What scenarios about increments need, in words. */
export const incrementsRequired = "an incremental source, and incremental in the harness";

/** Judges the fixture of one source at two moments, if declaration and harness agree that there is one. */
export async function withIncrements(
  { create, incremental }: ConformanceHarness,
  judge: (fixture: IncrementalFixture) => Promise<Verdict>,
): Promise<Verdict> {
  const mismatch = await declarationMismatch({ create, incremental });
  if (mismatch !== undefined) return mismatch;
  return incremental === undefined ? skipped("the source is not incremental") : judge(incremental);
}

async function declarationMismatch({
  create,
  incremental,
}: {
  readonly create: ConformanceHarness["create"];
  readonly incremental: IncrementalFixture | undefined;
}): Promise<Failed | Skipped | undefined> {
  const isDeclared = (await describedBy(await openAdapter(create)))?.incremental === true;
  if (isDeclared === (incremental !== undefined)) return undefined;
  return isDeclared
    ? failed("It is declared incremental and the harness does not show it.", "Hand in incremental: { before, after }.")
    : failed(
        "The harness shows increments and the source is not declared incremental.",
        "Say incremental: true in describe.",
      );
}

/** The same source read three times: at first, from the cursor of that read, and in full. */
export interface IncrementalReads {
  readonly first: Reading;
  readonly increment: Reading;
  readonly full: Reading;
}

/** Reads a source at two moments; a failure if the first read hands out no cursor. */
export async function readIncrements({ before, after }: IncrementalFixture): Promise<IncrementalReads | Failed> {
  const first = await readAll(await openAdapter(before));
  const cursor = endOf(first)?.cursor;
  if (cursor === undefined)
    return failed("The first read ends without a cursor.", "Hand out a cursor in a complete end.");
  const increment = await readAll(await openAdapter(after), { cursor });
  return { first, increment, full: await readAll(await openAdapter(after)) };
}
