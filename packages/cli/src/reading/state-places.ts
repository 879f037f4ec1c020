import { mkdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { mayBeKept } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import type { NamedAdapter } from "../adapters/configured-adapters.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { type Failure, inputFailure } from "../failure.js";
import { cannotWrite } from "../output/place-to-write.js";
import { sayBeside } from "../output/say-beside.js";

/** Where the state of a source is kept. */
export interface StatePlace {
  readonly path: string;
  /** As a message calls it. */
  readonly named: string;
}

/**
 * Where the state of each source is kept, in their order; `undefined` for one that is read in full. One source has the file of
 * `--state`; several have a file each in the folder of that name, and those of which no state can be kept are told.
 */
export async function statePlaces(
  adapters: readonly NamedAdapter[],
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<readonly (StatePlace | undefined)[], Failure>> {
  const named = given.text("state");
  if (named === undefined) return ok(adapters.map(() => undefined));
  const path = resolve(io.cwd, named);
  const known = await stat(path).catch(() => undefined);
  const [first, ...more] = adapters;
  const isFolder = more.length > 0 || (known?.isDirectory() === true && first?.name !== undefined);
  if (!isFolder) return ok([{ path, named }]);
  if (known !== undefined && !known.isDirectory()) {
    const next = "Give a folder, or choose one source by --source.";
    return err(inputFailure(`${named} is a file, and the state of several sources takes a folder.`, next));
  }
  const isMade = await mkdir(path, { recursive: true, mode: 0o700 }).then(
    () => true,
    () => false,
  );
  if (!isMade) return err(cannotWrite(named));
  const places: (StatePlace | undefined)[] = [];
  for (const [index, adapter] of adapters.entries()) {
    const before = adapters.slice(0, index).filter(({ adapter: { source } }) => source === adapter.adapter.source);
    const file = stateName(adapter.adapter.source, before.length);
    const isKept = adapters.length === 1 || (await canBeKept(adapter, given, io));
    places.push(isKept ? { path: join(path, file), named: join(named, file) } : undefined);
  }
  return ok(places);
}

/** What the state of a source is called; of those of one name, such as a forum and its duties, each has its own. */
function stateName(source: string, before: number): string {
  return `${encodeURIComponent(source)}${before === 0 ? "" : `-${before + 1}`}.state`;
}

/** Whether a source lets a state be kept and can go on from one; where it does not, that is said. What fails is told by the read. */
async function canBeKept({ adapter }: NamedAdapter, given: ParsedArguments, io: CommandIo): Promise<boolean> {
  const described = await adapter.describe(io.signal);
  if (described.isErr() || (described.value.incremental && mayBeKept(described.value))) return true;
  await sayBeside(`${adapter.source} is read in full each time: no state can be kept of it.`, given, io);
  return false;
}
