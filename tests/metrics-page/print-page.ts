import { indicatorRules, type Unit } from "@org/community-core";
import { type Metric, metricFolders } from "./metric.js";
import { type Needs, withoutNumber } from "./needs-of.js";

/** A metric with what it said when it was asked. */
export interface AskedMetric {
  readonly metric: Metric;
  readonly needs: Needs | undefined;
}

const questions: Readonly<Record<string, string>> = {
  viability: "Viability: is it alive?",
  engagement: "Engagement: how deep, how even?",
  continuity: "Continuity: does it last when somebody leaves?",
};

const counted = "from 0";

/** From where to where the values of a unit run; the compiler asks for every one. */
const ranges: Readonly<Record<Unit, string>> = {
  people: counted,
  contributions: counted,
  conversations: counted,
  "replies-per-conversation": counted,
  "people-per-conversation": counted,
  impressions: counted,
  followers: counted,
  "responses-per-post": counted,
  acts: counted,
  share: "0–1",
  coefficient: "0–1",
  "signed-coefficient": "−1–1",
  "share-difference": "−1–1",
  ratio: counted,
  hours: counted,
  days: counted,
  departments: counted,
  subjects: counted,
  groups: counted,
  gatherings: counted,
  attendances: counted,
};

/** The page of all metrics, in Markdown. */
export function printPage(asked: readonly AskedMetric[], reported: ReadonlyMap<string, readonly string[]>): string {
  const parts = metricFolders.flatMap((pillar) => {
    const metrics = asked.filter(({ metric }) => metric.pillar === pillar);
    if (metrics.length === 0) return [];
    return [`## ${questions[pillar] ?? pillar}`, overview(metrics), ...metrics.map((one) => section(one, reported))];
  });
  return `${[head, ...parts, scores()].join("\n\n")}\n`;
}

const head = `# Metrics

Every metric of \`@org/community-core\`, made from its docblock and from asking it: \`REGENERATE=1\` with
\`tests/metrics-page.test.ts\` writes this page anew, and a page that has become untrue fails the tests. A metric is a pure
function from a dataset and a window to a measurement, or to the reason why there is none. What it *needs* is what it said
when it was asked of a source that shows nothing; a metric may say later that it needs more. Which variant of the standard it
is, and which not, stands in its text. An example that runs stands in the docblock of each.`;

function overview(metrics: readonly AskedMetric[]): string {
  const rows = metrics.map(
    ({ metric: { name, units }, needs }) =>
      `| [\`${name}\`](#${name.toLowerCase()}) | ${units.map(unitText).join(", ") || "a list"} | ${needsText(needs)} |`,
  );
  return ["| Metric | Unit | Needs |", "| --- | --- | --- |", ...rows].join("\n");
}

function unitText(unit: string): string {
  const range = ranges[unit as Unit]; // a unit that is none has no range, and that is what is asked
  return range === undefined ? unit : `${unit} (${range})`;
}

function needsText(needs: Needs | undefined): string {
  return needs === undefined ? "nothing" : needs.missing.map(code).join(", ");
}

function section({ metric, needs }: AskedMetric, reported: ReadonlyMap<string, readonly string[]>): string {
  const { name, path, specifier, paragraphs, returns, sources } = metric;
  const keys = keysOf(needs, reported);
  const facts = [
    `From \`${specifier}\`, in [${path.replace(/^.*\//, "")}](../${path}).`,
    ...(needs === undefined ? [] : [`Definition: \`${needs.definition}\`.`]),
    ...(keys.length === 0 ? [] : [`In the report: ${keys.map(code).join(", ")}.`]),
  ];
  const returned = returns === "" ? [] : [`Gives: ${returns}`];
  return [
    `### ${name}`,
    ...paragraphs,
    ...returned,
    `Source: ${sourcesText(sources, paragraphs)}.`,
    facts.join(" "),
  ].join("\n\n");
}

/** What is referred to, and what practitioners say of it; of a metric that names neither, that it is ours. */
function sourcesText(sources: readonly string[], paragraphs: readonly string[]): string {
  const said = new Set(paragraphs.flatMap((paragraph) => paragraph.match(/\bS\d+\b/g) ?? []));
  const practice = said.size === 0 ? [] : [`[what practitioners say](domain.md), ${[...said].join(", ")}`];
  return [...sources.map(linkOf), ...practice].join("; ") || "ours, for the reasons that the text gives";
}

/** Of a metric per type or duty the report shows all; it was asked for one. */
function keysOf(needs: Needs | undefined, reported: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (needs === undefined) return [];
  const rule = withoutNumber(needs.definition);
  const exact = reported.get(rule) ?? [];
  const slash = rule.indexOf("/");
  return slash < 0 ? exact : [`${rule.slice(0, slash)}/…`];
}

function code(text: string): string {
  return `\`${text}\``;
}

/** The text of a `@see`: its address, and what stands there. */
function linkOf(source: string): string {
  const [address = "", ...words] = source.split(" ");
  return words.length === 0 ? `<${address}>` : `[${words.join(" ")}](${address})`;
}

function scores(): string {
  const rows = indicatorRules.map(
    ({ pillar, key, weight, threshold: { none, full, source } }) =>
      `| ${pillar} | \`${key}\` | ${weight} | ${none} | ${full} | ${source.kind}: ${source.name} |`,
  );
  return [
    "## What counts in a score",
    "Each rule can be replaced or left out. For `continuityRisk` points are exposure: fewer is better.",
    [
      "| Pillar | Figure | Weight | 0 points at | 100 points at | Threshold |",
      "| --- | --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
  ].join("\n\n");
}
