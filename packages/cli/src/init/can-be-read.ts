import type { InvalidInput, SourceAdapter, SourceError } from "@org/community-core/source";
import type { Result } from "neverthrow";

type Made =
  | Result<SourceAdapter, InvalidInput | SourceError>
  | Promise<Result<SourceAdapter, InvalidInput | SourceError>>;

/** The adapter if it says itself that it can read what it was given; a look at the head of it, and no read. */
export async function describing(made: Made): Promise<SourceAdapter | undefined> {
  const adapter = await made;
  if (adapter.isErr()) return undefined;
  const described = await adapter.value.describe();
  return described.isOk() ? adapter.value : undefined;
}

/** Whether a small source yields anything: some adapters know only then whether it is theirs. */
export async function yieldsAnything(made: Made): Promise<boolean> {
  const adapter = await describing(made);
  if (adapter === undefined) return false;
  for await (const batch of adapter.read({})) {
    const records: readonly { readonly kind: string }[] = "kind" in batch ? [batch] : batch;
    if (records.some(({ kind }) => kind !== "issue" && kind !== "end" && kind !== "venue" && kind !== "observation"))
      return true;
  }
  return false;
}
