import { createReadStream } from "node:fs";
import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import {
  type Collected,
  type CollectOptions,
  type KeptDataset,
  type Pseudonymise,
  readDataset,
  type SourceAdapter,
  writeDataset,
} from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import type { CommandIo } from "../command-io.js";
import { type Failure, inputFailure, interrupted, usageFailure } from "../failure.js";
import { cannotWrite } from "../output/place-to-write.js";
import { writePrivately } from "../output/write-privately.js";
import { keepableAdapter, withoutState } from "./keepable-adapter.js";
import type { StatePlace } from "./state-places.js";

/** What is kept of a source from run to run, so that each reads only what changed. */
export interface KeptState {
  /** What is to be read. */
  readonly adapter: SourceAdapter;
  /** What the read has to be told. */
  readonly options: Pick<CollectOptions, "keepIds" | "previous">;
  /** Keeps what was read to its end for the next run. */
  save(collected: Collected): Promise<Result<void, Failure>>;
}

/** The state of a source at a place, if it has one. Everything that can be wrong with it is found here. */
export async function keptState(
  adapter: SourceAdapter,
  pseudonymise: Pseudonymise | undefined,
  place: StatePlace | undefined,
  io: CommandIo,
): Promise<Result<KeptState | undefined, Failure>> {
  if (place === undefined) return ok(undefined);
  if (pseudonymise === undefined) {
    const next = "Add --keyed, or --key-file <file>.";
    return err(usageFailure("With --state people need pseudonyms that stay the same from run to run.", next));
  }
  const { path, named } = place;
  const kept = await readState(path, named, io.signal);
  if (kept.isErr()) return err(kept.error);
  const [keyName = ""] = await pseudonymise([nobody]);
  const { source } = adapter;
  return previousOf(kept.value, named, { source, keyName }).map((previous) => ({
    adapter: keepableAdapter(adapter),
    options: { keepIds: true, ...previous },
    save: (collected) => save(collected, { source, keyName, path, named, signal: io.signal }),
  }));
}

/** Whose pseudonym tells one key from another. */
const nobody = { source: "", id: "" };

async function readState(
  path: string,
  named: string,
  signal: AbortSignal,
): Promise<Result<KeptDataset | undefined, Failure>> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    // Before everything is read, not after it.
    const canBeMade = await access(dirname(path), constants.W_OK).then(
      () => true,
      () => false,
    );
    return canBeMade ? ok(undefined) : err(cannotWrite(named));
  }
  const read = await readDataset(createReadStream(path, { signal, highWaterMark: 262_144 }));
  if (signal.aborted) return err(interrupted);
  return read.mapErr(({ message, line }) => {
    const what = `The state in ${named} cannot be used: ${message}${line === undefined ? "" : ` (line ${line})`}`;
    return inputFailure(what, startAnew);
  });
}

const startAnew = "Give another --state, or take the file away: then everything is read once more.";

/** Where to go on from a state, if it is of this source and this key. */
function previousOf(
  kept: KeptDataset | undefined,
  named: string,
  { source, keyName }: { readonly source: string; readonly keyName: string },
): Result<Pick<CollectOptions, "previous">, Failure> {
  if (kept === undefined) return ok({});
  const { dataset, cursors } = kept;
  const cursor = cursors.get(source);
  if (cursor === undefined) return err(inputFailure(`The state in ${named} is not of ${source}.`, startAnew));
  if (kept.keyName === keyName && dataset.identity.pseudonyms === "keyed") return ok({ previous: { dataset, cursor } });
  const what = `The state in ${named} was not made with this key: under another one everybody would look new.`;
  return err(inputFailure(what, `Give the key that it was made with by --key-file. ${startAnew}`));
}

interface Place {
  readonly source: string;
  readonly keyName: string;
  readonly path: string;
  readonly named: string;
  readonly signal: AbortSignal;
}

async function save({ dataset, cursor }: Collected, place: Place): Promise<Result<void, Failure>> {
  const { source, keyName, path, named, signal } = place;
  if (cursor === undefined) {
    const what = `${source} did not say where a later read can go on, so that there is no state to keep.`;
    return err(inputFailure(what, withoutState));
  }
  const lines = writeDataset(dataset, { cursors: new Map([[source, cursor]]), keyName });
  if (lines.isErr()) {
    return err(inputFailure(`${lines.error.source} limits for how long what it yields may be kept.`, withoutState));
  }
  return writePrivately(path, lines.value, named, signal);
}
