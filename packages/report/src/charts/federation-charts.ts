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

const rowHeight = 26;

function picture(
  { pooled, order }: ComparedShare,
  parts: readonly MeasuredPart[],
  speech: Speech,
): { readonly height: number; readonly parts: readonly string[] } {
  const { federation } = speech.language.charts;
  const { format } = speech;
  const samples = Math.max(...parts.map(({ share }) => textWidth(sampleText(share, speech), fontSize))) + 8;
  const shares = Math.max(...parts.map(({ share }) => textWidth(format.share(share.value), fontSize * strongWidth)));
  const names = Math.min(150, Math.max(...parts.map(({ part }) => textWidth(part, fontSize))) + 10);
  const plot = {
    left: names,
    right: chartWidth - samples - shares - 14,
    top: lineHeight + 6,
    bottom: lineHeight + 10 + parts.length * rowHeight,
  };
  const x = shareScale([plot.left + 8, plot.right]);
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
      ...x.ticks.map((tick) => line([x.at(tick), plot.top], [x.at(tick), plot.bottom], "chart-grid")),
      ...(pooled === undefined ? [] : together(pooled, x, plot, speech)),
      ...parts.flatMap((part, index) => row(part, plot.top + (index + 0.5) * rowHeight, x, { names, samples }, speech)),
      ...placeAxis(
        x.ticks.map((tick) => ({ x: x.at(tick), text: format.share(tick) })),
        plot,
        { from: 0, until: chartWidth },
      ),
      ...said.parts,
    ],
  };
}

/** The share of all together, as a line that every dot can be held against. */
function together(
  pooled: number,
  x: Scale,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  { language, format }: Speech,
): readonly string[] {
  const said = language.charts.federation.together(format.share(pooled));
  const half = textWidth(said, fontSize) / 2;
  const place = Math.max(half, Math.min(chartWidth - half, x.at(pooled)));
  return [
    line([x.at(pooled), top], [x.at(pooled), bottom], "chart-limit"),
    text(place, fontSize, said, { anchor: "middle", tone: "quiet" }),
  ];
}

function sampleText({ sampleSize }: Measurement, { language, format }: Speech): string {
  return language.charts.federation.of(format.number(sampleSize));
}

/** @param room - How wide the names at the left and the samples at the right are. */
function row(
  { part, share }: MeasuredPart,
  y: number,
  x: Scale,
  room: { readonly names: number; readonly samples: number },
  speech: Speech,
): readonly string[] {
  const [lower, upper] = intervalShares(share);
  return [
    text(0, y + fontSize * 0.35, clipped(part, room.names - 6, fontSize)),
    line([x.at(lower), y], [x.at(upper), y], "chart-axis"),
    dot(x.at(share.value), y, 5, share.interval === undefined ? "chart-open" : "chart-1"),
    text(chartWidth - room.samples, y + fontSize * 0.35, speech.format.share(share.value), {
      anchor: "end",
      tone: "strong",
    }),
    text(chartWidth, y + fontSize * 0.35, sampleText(share, speech), { anchor: "end", tone: "quiet" }),
  ];
}
