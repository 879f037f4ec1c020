import type { Progress } from "@org/community-core";
import type { TextSink } from "../command-io.js";

const betweenMilliseconds = 100;

/** One line that tells how far a read has come, written over itself; only on a terminal. */
export interface ProgressLine {
  readonly show?: (progress: Progress) => void;
  /** Takes the line away again. */
  clear(): Promise<void>;
}

/** A progress line on a terminal, or none. */
export function progressLine(sink: TextSink, quiet: boolean): ProgressLine {
  if (!sink.isTerminal || quiet) return { clear: async () => {} };
  let shownAt = Number.NEGATIVE_INFINITY;
  const numbers = new Intl.NumberFormat("en");
  return {
    show: ({ phase, done, total, unit }) => {
      if (performance.now() - shownAt < betweenMilliseconds) return;
      shownAt = performance.now();
      const far =
        total !== undefined && total > 0 ? `${Math.floor((100 * done) / total)}%` : `${numbers.format(done)} ${unit}`;
      void sink.write(`\r\u001B[K${phase} … ${far}`.slice(0, (sink.columns ?? 80) + 3));
    },
    clear: () => sink.write("\r\u001B[K"),
  };
}
