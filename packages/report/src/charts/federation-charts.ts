import type { Measurement } from "@org/community-core";
import type { ComparedShare, FederationReport } from "@org/community-core/federation";
import type { Speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";
import { placeAxis } from "./drawing/axes.js";
import { drawn } from "./drawing/drawn.js";
import { chartWidth, dot, fontSize, line, lineHeight, text } from "./drawing/marks.js";
import { remarks } from "./drawing/remarks.js";
import { type Scale, shareScale } from "./drawing/scale.js";
import { clipped, strongWidth, textWidth } from "./drawing/text-width.js";
import { intervalShares } from "./interval-shares.js";

interface MeasuredPart {
  readonly part: string;
  readonly share: Measurement;
}

/**
 * The shares of local communities side by side, a chart for each share that two or more have: a dot with what it could be by
 * chance. They stand in the order in which they were given, unless the report shows an order, which it does from ten parts on.
 */
export function federationCharts({ shares }: FederationReport, speech: Speech): readonly Chart[] {
  return shares.flatMap((share) => {
    const parts = inOrder(share);
    // Where chance could have made every one of them, nothing stands beside anything.
    const isKnown = parts.some(({ share: one }) => one.interval !== undefined);
    return parts.length < 2 || !isKnown ? [] : [federationChart(share, parts, speech)];
  });
}

function inOrder({ parts, order }: ComparedShare): readonly MeasuredPart[] {
  const measured = parts.flatMap(({ part, raw }) => (raw.status === "measured" ? [{ part, share: raw.value }] : []));
  if (order.status === "not-shown") return measured;
  return order.parts.flatMap((name) => measured.find(({ part }) => part === name) ?? []);
}

function federationChart(compared: ComparedShare, parts: readonly MeasuredPart[], speech: Speech): Chart {
  const { federation } = speech.language.charts;
  const { format } = speech;
  const values = parts.map(({ share }) => share.value);
  const measure = speech.measure(compared.key);
  return drawn({
    id: `federation-${compared.key.replace(/[^a-z0-9]+/gi, "-")}`,
    title: federation.title(measure),
    summary: federation.summary(
      format.number(parts.length),
      format.share(Math.min(...values)),
      format.share(Math.max(...values)),
      compared.pooled === undefined ? undefined : format.share(compared.pooled),
    ),
    ...picture(compared, parts, speech),
    table: {
      columns: federation.columns,
      rows: parts.map(({ part, share }) => {
        const [lower, upper] = intervalShares(share);
        const range = `${format.share(lower)}–${format.share(upper)}`;
        return [part, format.share(share.value), range, format.number(share.sampleSize)];
      }),
    },
  });
}

const rowHeight = 44;

function picture(
  { pooled, order }: ComparedShare,
  parts: readonly MeasuredPart[],
  speech: Speech,
): { readonly height: number; readonly parts: readonly string[] } {
  const { federation } = speech.language.charts;
  const { format } = speech;
  const top = lineHeight + 6;
  const plot = { left: 8, right: chartWidth - 8, top, bottom: top + parts.length * rowHeight + 4 };
  const x = shareScale([plot.left, plot.right]);
  const isOpen = parts.some(({ share }) => share.interval === undefined);
  const said = remarks(
    [
      federation.interval,
      ...(isOpen ? [federation.open] : []),
      order.status === "shown" ? federation.order : federation.noOrder,
    ],
    plot.bottom + lineHeight + 8,
  );
  return {
    height: plot.bottom + lineHeight + 12 + said.height,
    parts: [
      ...parts.flatMap((part, index) => row(part, plot.top + index * rowHeight, x, speech)),
      ...(pooled === undefined ? [] : together(pooled, x, plot, parts.length, speech)),
      ...placeAxis(
        x.ticks.map((tick) => ({ x: x.at(tick), text: format.share(tick) })),
        plot,
        { from: 0, until: chartWidth },
      ),
      ...said.parts,
    ],
  };
}

/** The share of all together, as a line at every row that each dot can be held against. */
function together(
  pooled: number,
  x: Scale,
  { top }: { readonly top: number },
  rows: number,
  { language, format }: Speech,
): readonly string[] {
  const said = language.charts.federation.together(format.share(pooled));
  const half = textWidth(said, fontSize) / 2;
  const place = Math.max(half, Math.min(chartWidth - half, x.at(pooled)));
  const lines = Array.from({ length: rows }, (_, index) => middleOf(top + index * rowHeight));
  return [
    ...lines.map((y) => line([x.at(pooled), y - 9], [x.at(pooled), y + 9], "chart-limit")),
    text(place, fontSize, said, { anchor: "middle", tone: "quiet" }),
  ];
}

/** Where the dot of a row is, under its words. */
function middleOf(top: number): number {
  return top + lineHeight + 13;
}

/** The name with the share and its sample over the dot, so that long names have a place on a narrow screen too. */
function row({ part, share }: MeasuredPart, top: number, x: Scale, { language, format }: Speech): readonly string[] {
  const [lower, upper] = intervalShares(share);
  const [y, wordsY] = [middleOf(top), top + fontSize + 3];
  const sample = language.charts.federation.of(format.number(share.sampleSize));
  const said = format.share(share.value);
  const right = chartWidth - textWidth(sample, fontSize) - 6;
  const room = right - textWidth(said, fontSize * strongWidth) - 10;
  return [
    text(0, wordsY, clipped(part, room, fontSize)),
    text(right, wordsY, said, { anchor: "end", tone: "strong" }),
    text(chartWidth, wordsY, sample, { anchor: "end", tone: "quiet" }),
    ...x.ticks.map((tick) => line([x.at(tick), y - 9], [x.at(tick), y + 9], "chart-grid")),
    line([x.at(lower), y], [x.at(upper), y], "chart-axis"),
    dot(x.at(share.value), y, 5, share.interval === undefined ? "chart-open" : "chart-1"),
  ];
}
