import { err, ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { AssessedIndicator } from "../health/assessment/assessment.js";
import type { Figure, FigureScope, HealthReport } from "../health/report/health-report.js";
import type { CommunityFrame } from "../health/report/told-viability.js";
import { instantOf } from "../model/instant.js";
import { explainedFigures } from "./explained-figures.js";
import type { Evidence, FigureEvidence, IndicatorWeight, OwnIndicatorWeight } from "./figure-evidence.js";
import { nearestKeys } from "./nearest-keys.js";
import { rowsWithoutPeople } from "./rows-without-people.js";

/** The report has no figure of that name. */
export interface NoSuchFigure {
  readonly type: "NoSuchFigure";
  readonly key: string;
  /** The keys that may be meant, nearest first, at most three. */
  readonly nearest: readonly string[];
  /** The keys that there are. */
  readonly keys: readonly string[];
}

/** What a report was made with besides its dataset. */
export interface ExplainOptions {
  /** What was known of the community: its size and launch are part of some figures. */
  readonly community?: CommunityFrame;
}

/**
 * From a figure of a report to the rows under it: what was counted and what it counts as, and what was left out at its edge, with
 * why. Mostly these are contributions; where a figure is about people, days, replies from one to another or totals, these are
 * its rows. They are those of the figure's own count, so that they make the figure again by the rule that stands beside them.
 *
 * Rows name people by pseudonym and say when they did what: they are for whoever checks a figure, not for a report. Ids stand there where
 * the dataset kept them (`keepIds`). A figure that was refused is explained too, as far as its rows can be told. Of an estimate the rows
 * are those that go into it; its interval is made of the same ones. At which hours somebody usually answers is told of nobody. A figure
 * of one's own is `unknown`: only who made it knows its rows.
 *
 * @param report - Made of this dataset.
 * @param key - Such as `response-rate` or `contributor-absence-factor/reply`.
 * @param options - What the report was made with: without it, the size of a community and its launch are not known here.
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
  options: ExplainOptions = {},
): Result<FigureEvidence, NoSuchFigure> {
  const figure = report.figures.find((one) => one.key === key && isOfAll(one.of));
  if (figure === undefined) return err(noSuchFigure(report, key));
  return ok({
    schema: "figure-evidence@1",
    timeZone: report.timeZone,
    figure,
    weighs: weightsOf(report, key),
    ...ownWeightsOf(report, key),
    evidence: evidenceOf(dataset, report, figure, options),
  });
}

function isOfAll(of: FigureScope | undefined): boolean {
  return of === undefined;
}

function noSuchFigure({ figures }: HealthReport, key: string): NoSuchFigure {
  const keys = [...new Set(figures.filter(({ of }) => isOfAll(of)).map((figure) => figure.key))];
  return { type: "NoSuchFigure", key, keys, nearest: nearestKeys(key, keys) };
}

function evidenceOf(
  dataset: CommunityDataset,
  { window, timeZone }: HealthReport,
  figure: Figure,
  { community }: ExplainOptions,
): Evidence {
  const { key } = figure;
  const explained = explainedFigures.get(key);
  if (explained === undefined || isOfAnother(figure)) return { status: "unknown" };
  const frame = {
    definition: definitionOf(key),
    window: { from: instantOf(window.from), until: instantOf(window.until) },
    timeZone,
    ...(community === undefined ? {} : { community }),
  };
  return explained(dataset, frame).match(
    ({ rule, rows }): Evidence => ({ status: "rows", rule, rows: rowsWithoutPeople(dataset, frame.window, rows) }),
    (refusal): Evidence => ({ status: "refused", refusal: { ...refusal, definition: key } }),
  );
}

/** Measures whose venues are chosen by the name of the metric that gives them. */
const givenBy: Readonly<Record<string, string>> = {
  "replies-per-conversation": "conversation-depth",
  "participants-per-conversation": "conversation-depth",
  "burstiness-corrected": "contribution-rhythm",
  "return-of-newcomers": "newcomers-answered",
};

function definitionOf(key: string): string {
  const [measure = key] = key.split("/", 1);
  return `${Object.hasOwn(givenBy, measure) ? givenBy[measure] : measure}@1`;
}

/** Somebody's own figure in the place of the library's: it is measured by a rule of another name. */
function isOfAnother(figure: Figure): boolean {
  return figure.status === "measured" && figure.measurement.definition.split("@", 1)[0] !== figure.key;
}

function weightsOf({ assessments }: HealthReport, key: string): readonly IndicatorWeight[] {
  return assessments.flatMap(({ pillar, indicators }) => weights(indicators, key).map((own) => ({ pillar, ...own })));
}

function ownWeightsOf({ ownAssessments = [] }: HealthReport, key: string): Pick<FigureEvidence, "weighsInOwn"> {
  const found = ownAssessments.flatMap(({ name, indicators }): readonly OwnIndicatorWeight[] =>
    weights(indicators, key).map((own) => ({ name, ...own })),
  );
  return found.length === 0 ? {} : { weighsInOwn: found };
}

function weights(indicators: readonly AssessedIndicator[], key: string): readonly Omit<IndicatorWeight, "pillar">[] {
  return indicators
    .filter((indicator) => indicator.key === key)
    .map(({ weight, threshold, outcome }) => ({
      weight,
      threshold,
      ...(outcome.status === "measured" ? { points: outcome.points } : {}),
    }));
}
