import type { DataFlaw } from "../../data-quality/data-flaw.js";
import { toldWith } from "../report/told-with.js";
import type { AbsenceReport } from "../schemas/absence-report-schema.js";
import { caveatsOfFlaws, withCaveats } from "./trusted-figures.js";

/**
 * What is said of an absence, with the flaws of the data that touch it: each as a caveat with its stretch, at what only they
 * answered and at the figures as they are now. Nothing is corrected.
 *
 * @param flaws - Of the same dataset and window (`checkDataQuality`).
 * @example
 * const said = { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" };
 * const answer = { ...said, id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob" };
 * const largest = largestAbsences(createDataset([said, answer]), { asOf: "2026-01-31T00:00:00Z" })._unsafeUnwrap();
 * trustedAbsence(largest, []).people[0].person // => "bob"
 */
export function trustedAbsence(report: AbsenceReport, flaws: readonly DataFlaw[]): AbsenceReport {
  const caveats = caveatsOfFlaws(["absence"], report.window, flaws);
  if (caveats.length === 0) return report;
  if (report.schema === "largest-absences@1") return { ...report, caveats: [...report.caveats, ...caveats] };
  return {
    ...report,
    answers: toldWith(report.answers, (answers) => ({ ...answers, onlyThey: withCaveats(answers.onlyThey, caveats) })),
    range: toldWith(report.range, ({ answeredShare, medianWait, ...range }) => ({
      ...range,
      answeredShare: { ...answeredShare, noChange: withCaveats(answeredShare.noChange, caveats) },
      medianWait: toldWith(medianWait, (wait) => ({ ...wait, noChange: withCaveats(wait.noChange, caveats) })),
    })),
  };
}
