import { mayBeKept, type SourceAdapter, type SourceError } from "@org/community-core";
import { err, type Result } from "neverthrow";

/** What to do where there can be no state. */
export const withoutState = "Leave --state out: then the source is read in full each time.";

/** The adapter, which does not let itself be described where no state may or can be kept of it: before it is read. */
export function keepableAdapter(adapter: SourceAdapter): SourceAdapter {
  const { name, source } = adapter;
  const refuse = (code: string, why: string): Result<never, SourceError> =>
    err({ type: "SourceError", code, message: `${source} ${why}.`, advice: withoutState });
  return {
    contractVersion: 1,
    name,
    source,
    async describe(signal) {
      const described = await adapter.describe(signal);
      if (described.isErr()) return described;
      if (!mayBeKept(described.value)) {
        return refuse("keeping-forbidden", "limits for how long what it yields may be kept, so no state is kept of it");
      }
      if (described.value.incremental) return described;
      return refuse("not-incremental", "cannot tell what changed since an earlier read, so a state is of no use");
    },
    read: (request) => adapter.read(request),
  };
}
