import type { SourceAdapter } from "@org/community-core";
import { hearSignals } from "../hear-signals.js";

/** So long an adapter may work before signals and timers get their turn. */
const turnMilliseconds = 50;

/**
 * The adapter with a breath between its batches: one that never really waits would keep Ctrl-C from being heard until
 * it is done.
 */
export function interruptible(adapter: SourceAdapter): SourceAdapter {
  const forget = adapter.forget?.bind(adapter);
  return {
    contractVersion: 1,
    name: adapter.name,
    source: adapter.source,
    describe: (signal) => adapter.describe(signal),
    async *read(request) {
      let turn = performance.now();
      for await (const batch of adapter.read(request)) {
        yield batch;
        if (performance.now() - turn < turnMilliseconds) continue;
        await hearSignals();
        turn = performance.now();
      }
    },
    ...(forget === undefined ? {} : { forget }),
  };
}
