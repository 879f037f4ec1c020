import { assessHealth, contributionTypes } from "@org/community-core";
import { metricsOfPage } from "../metrics-page/metrics-of-page.js";
import type { FixedCommunity } from "./fixed-communities.js";

const dayMilliseconds = 86_400_000;

/** Those that a source can show; of the others no metric knows a figure. */
const duties = ["answering", "welcoming", "moderating", "tidying", "publishing", "outreach", "organising"];

/** What a metric may be asked for besides a window; each gives definitions of its own. */
const usual = { type: "reply", work: "first-response", duty: "answering" };
const asked: readonly Readonly<Record<string, string>>[] = [
  usual,
  ...contributionTypes.map((type) => ({ ...usual, type })),
  ...duties.map((duty) => ({ ...usual, duty })),
];

/** What one definition gives for a community. */
export interface FigureValue {
  readonly definition: string;
  /** A number, the reason of a refusal, or the words of a verdict. */
  readonly value: string;
  /** What it counts and of what; empty where it is no measurement. */
  readonly unit: string;
}

/**
 * The value of each definition for a community, over the 90 days until its moment: all that stands in the report, and what
 * metrics give besides. Where one definition has several values, such as those of earlier windows, it is the first.
 */
export async function measuredValues({ dataset, asOf }: FixedCommunity): Promise<ReadonlyMap<string, FigureValue>> {
  const until = Date.parse(asOf);
  const [who = "P1"] = dataset.people.pseudonyms;
  const base = { window: { from: until - 90 * dayMilliseconds, until }, asOf: until, timeZone: "UTC", without: [who] };
  const values = new Map<string, FigureValue>();
  const keepAll = (result: unknown): void => {
    for (const figure of valuesIn(result)) if (!values.has(figure.definition)) values.set(figure.definition, figure);
  };
  keepAll(assessHealth(dataset, { asOf }).figures);
  for (const { specifier, name } of metricsOfPage) {
    const module: Readonly<Record<string, unknown>> = await import(specifier);
    const metric = module[name];
    if (typeof metric !== "function") throw new RangeError(`${specifier} has no metric ${name}`);
    for (const more of asked) keepAll(metric(dataset, { ...base, ...more }));
  }
  return values;
}

/** Everything in a result that carries a definition. What a source cannot show is no value. */
function valuesIn(result: unknown): readonly FigureValue[] {
  if (typeof result !== "object" || result === null || ArrayBuffer.isView(result) || "missing" in result) return [];
  const parts = (result instanceof Map ? [...result.values()] : Object.values(result)).flatMap(valuesIn);
  if (!("definition" in result)) return parts;
  const unit = "unit" in result && "sampleOf" in result ? `${result.unit}, of ${result.sampleOf}` : "";
  return [{ definition: String(result.definition), value: saidBy(result), unit }, ...parts];
}

/** The value of a measurement with its interval, the reason of a refusal, or the words and numbers of a verdict. */
function saidBy(figure: object): string {
  if ("type" in figure && "reason" in figure) return String(figure.reason);
  if ("value" in figure && typeof figure.value === "number") {
    return `${short(figure.value)}${"interval" in figure ? ` ${intervalOf(figure.interval)}` : ""}`;
  }
  const words = Object.entries(figure).filter(([key, part]) => key !== "definition" && typeof part !== "object");
  return words.map(([key, part]) => `${key} ${typeof part === "number" ? short(part) : String(part)}`).join(", ");
}

function intervalOf(interval: unknown): string {
  const { lower, upper } = interval as { lower?: number; upper?: number }; // an `Interval`, by the key that it stands under
  return `(${[lower, upper].map((end) => (end === undefined ? "" : short(end))).join("–")})`;
}

/** To ten digits: the last ones differ between machines. */
function short(value: number): string {
  return String(Number(value.toPrecision(10)));
}
