import type { Progress } from "@org/community-core";
import { filledWording, type Wording } from "@org/community-core/source";
import type { LanguageCode } from "@org/community-report";
import type { TextSink } from "../command-io.js";
import { inDutch } from "../language/told-by-source.js";

const betweenMilliseconds = 100;
const barWidth = 20;

/** One line that tells how far a work has come, written over itself; only on a terminal. It has no colour. */
export interface ProgressLine {
  readonly show?: (progress: Progress) => void;
  /** Says what is done now, where nobody can tell how far it is. */
  note(phase: string): Promise<void>;
  /** Takes the line away again. */
  clear(): Promise<void>;
}

/** A progress line on a terminal, or none. */
export function progressLine(sink: TextSink, quiet: boolean, language: LanguageCode): ProgressLine {
  if (!sink.isTerminal || quiet) return { note: async () => {}, clear: async () => {} };
  let shownAt = Number.NEGATIVE_INFINITY;
  const write = (text: string): Promise<void> => sink.write(`\r\u001B[K${text.slice(0, (sink.columns ?? 80) - 1)}`);
  return {
    show: (progress) => {
      if (performance.now() - shownAt < betweenMilliseconds) return;
      shownAt = performance.now();
      void write(progressText(progress, language));
    },
    note: (phase) => write(`${spoken(phase, language)} …`),
    clear: () => sink.write("\r\u001B[K"),
  };
}

/**
 * How far a work has come: a bar where its whole is known, else a count.
 *
 * @example
 * progressText({ phase: "reading posts.csv", done: 5, total: 10, unit: "bytes" }, "en") // => "━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌  50%  reading posts.csv"
 */
export function progressText({ phase: said, wording, done, total, unit }: Progress, language: LanguageCode): string {
  const phase = wording === undefined ? spoken(said, language) : spoken(wording.message, language, wording.values);
  if (total === undefined || !(total > 0))
    return `${phase} … ${new Intl.NumberFormat(language).format(done)} ${spoken(unit, language)}`;
  // What grows while it is read may be more than it was.
  const share = Math.max(0, Math.min(1, done / total));
  const full = Math.floor(share * barWidth);
  const bar = "━".repeat(full) + "╌".repeat(barWidth - full);
  return `${bar} ${`${Math.floor(100 * share)}%`.padStart(4)}  ${phase}`;
}

/** What an adapter from outside does is told as it says it. */
function spoken(text: string, language: LanguageCode, values: Wording["values"] = {}): string {
  return (language === "nl" ? inDutch(text, values) : undefined) ?? filledWording(text, values);
}
