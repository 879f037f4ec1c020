import type { SourceAdapter } from "@org/community-core/source";
import type { Created } from "../harness/harness.js";

/**
 * The adapter that a harness makes, unwrapped.
 *
 * @throws RangeError if the factory refused its options: the harness is wrong, not the adapter.
 */
export async function openAdapter(create: () => Created | Promise<Created>): Promise<SourceAdapter> {
  const created = await create();
  if (!("isErr" in created)) return created;
  if (created.isOk()) return created.value;
  throw new RangeError(
    "The harness must make an adapter, got an error from the factory: check the options it is given.",
  );
}
