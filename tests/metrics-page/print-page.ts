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

/** From where to where the values of a unit run. */
const ranges: Partial<Readonly<Record<Unit, string>>> = {
  share: "0–1",
  hours: "from 0",
  days: "from 0",
  ratio: "from 0",
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
when it was asked of a source that shows nothing; a metric may say later that it needs more. An example that runs stands in
the docblock of each.`;

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
  return needs === undefined ? "" : needs.missing.map(code).join(", ");
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
  const links = sources.length === 0 ? [] : [sources.map((source) => `* ${linkOf(source)}`).join("\n")];
  return [`### ${name}`, ...paragraphs, ...returned, ...links, facts.join(" ")].join("\n\n");
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
