import { err, ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { FigureScope, HealthReport } from "../health/report/health-report.js";
import { instantOf } from "../model/instant.js";
import { nearestName } from "../model/nearest-name.js";
import { derivationOf, explainedFigures } from "./explained-figures.js";
import type { Evidence, FigureEvidence, IndicatorWeight } from "./figure-evidence.js";

/** The report has no figure of that name. */
export interface NoSuchFigure {
  readonly type: "NoSuchFigure";
  readonly key: string;
  /** A key that may be meant. */
  readonly nearest?: string;
  /** The keys that there are. */
  readonly keys: readonly string[];
}

/**
 * From a figure of a report to the rows under it: each contribution that was counted and what it counts as, and each at its edge
 * that was left out, with why. The rows are those of the figure's own count, which tells of them while it counts, so that they
 * make the figure again by the rule that stands beside them.
 *
 * Rows name people by pseudonym and say when they did what: they are for whoever checks a figure, not for a report. Ids stand there where
 * the dataset kept them (`keepIds`). Figures of pairs of people, stages, totals or a table have no rows of their own and say what they
 * rest on. A figure that was refused is explained too, as far as its rows can be told.
 *
 * @param report - Made of this dataset.
 * @param key - Such as `response-rate` or `contributor-absence-factor/reply`.
 * @example
 * const said = (id, type, at, author) => ({ kind: "contribution", id, type, at, author, conversation: id[0] });
 * const dataset = createDataset([
 *   said("a1", "opening", "2026-01-05T09:00:00Z", "ann"), said("a2", "reply", "2026-01-05T10:00:00Z", "bob"),
 * ]);
 * const health = assessHealth(dataset, { asOf: "2026-02-01T00:00:00Z" });
 * const { evidence } = explainFigure(dataset, health, "response-rate")._unsafeUnwrap();
 * evidence.rule // => { name: "share", as: "answered" }
 * evidence.rows.map(({ person, by, amount, as }) => ({ person, by, amount, as })) // => [{ person: "ann", by: "bob", amount: 1, as: "answered" }]
 */
export function explainFigure(
  dataset: CommunityDataset,
  report: HealthReport,
  key: string,
): Result<FigureEvidence, NoSuchFigure> {
  const figure = report.figures.find((one) => one.key === key && isOfAll(one.of));
  if (figure === undefined) return err(noSuchFigure(report, key));
  return ok({
    schema: "figure-evidence@1",
    timeZone: report.timeZone,
    figure,
    weighs: weightsOf(report, key),
    evidence: evidenceOf(dataset, report, key),
  });
}

function isOfAll(of: FigureScope | undefined): boolean {
  return of === undefined;
}

function noSuchFigure({ figures }: HealthReport, key: string): NoSuchFigure {
  const keys = [...new Set(figures.filter(({ of }) => isOfAll(of)).map((figure) => figure.key))];
  const nearest = nearestName(key, keys);
  return { type: "NoSuchFigure", key, keys, ...(nearest === undefined ? {} : { nearest }) };
}

function evidenceOf(dataset: CommunityDataset, { window, timeZone }: HealthReport, key: string): Evidence {
  const explained = explainedFigures.get(key);
  if (explained === undefined) return { status: "derived", from: derivationOf(key) };
  const frame = { window: { from: instantOf(window.from), until: instantOf(window.until) }, timeZone };
  return explained.rows(dataset, frame).match(
    (rows): Evidence => ({ status: "rows", rule: explained.rule, rows }),
    (refusal): Evidence => ({ status: "refused", refusal: { ...refusal, definition: key } }),
  );
}

function weightsOf({ assessments }: HealthReport, key: string): readonly IndicatorWeight[] {
  return assessments.flatMap(({ pillar, indicators }) =>
    indicators
      .filter((indicator) => indicator.key === key)
      .map(({ weight, threshold, outcome }) => ({
        pillar,
        weight,
        threshold,
        ...(outcome.status === "measured" ? { points: outcome.points } : {}),
      })),
  );
}
