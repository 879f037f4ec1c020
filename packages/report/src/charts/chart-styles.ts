/**
 * How charts look: the one place with their colours, light and dark, on paper and where the reader's system sets the
 * colours. Text has a contrast of at least 4.5 to 1 with white and with #1b1e23, what is drawn 3 to 1. The two colours are
 * blue and orange, which those who see no red or green tell apart; what they say is written or outlined besides.
 */
export const chartStyles: string = `
.chart {
  --chart-text: #1f2328; --chart-quiet: #565e66; --chart-grid: #d5d9de; --chart-axis: #6e7781; --chart-paper: #ffffff;
  --chart-1: #0b5cad; --chart-2: #b5540a; --chart-3: #6e7781; --chart-soft: #e3edf8; --chart-window: #eef0f2;
  --chart-missing: #fbefdf;
  display: block; width: 100%; height: auto; max-width: 26rem; font-family: system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  .chart {
    --chart-text: #e8eaed; --chart-quiet: #b3bac2; --chart-grid: #3b424b; --chart-axis: #8b949e; --chart-paper: #1b1e23;
    --chart-1: #6db3f8; --chart-2: #f0a35c; --chart-3: #8b949e; --chart-soft: #20344a; --chart-window: #282d34;
    --chart-missing: #3a2c18;
  }
}
@media print {
  .chart {
    --chart-text: #000000; --chart-quiet: #3d444b; --chart-grid: #c4c9cf; --chart-axis: #555c63; --chart-paper: #ffffff;
    --chart-1: #0b5cad; --chart-2: #b5540a; --chart-3: #6e7781; --chart-soft: #e3edf8; --chart-window: #eef0f2;
    --chart-missing: #fbefdf; break-inside: avoid; print-color-adjust: exact;
  }
}
@media (forced-colors: active) {
  .chart {
    --chart-text: CanvasText; --chart-quiet: CanvasText; --chart-grid: GrayText; --chart-axis: CanvasText;
    --chart-paper: Canvas; --chart-1: LinkText; --chart-2: Highlight; --chart-3: GrayText; --chart-soft: Canvas;
    --chart-window: Canvas; --chart-missing: Canvas; forced-color-adjust: none;
  }
}
.chart-text { fill: var(--chart-text); }
.chart-quiet { fill: var(--chart-quiet); }
.chart-strong { font-weight: 600; }
.chart-grid, .chart-axis, .chart-mark, .chart-limit, .chart-line-1, .chart-line-2, .chart-tie { fill: none; }
.chart-grid { stroke: var(--chart-grid); stroke-width: 1; }
.chart-axis { stroke: var(--chart-axis); stroke-width: 1; }
.chart-mark { stroke: var(--chart-2); stroke-width: 1.5; }
.chart-limit { stroke: var(--chart-2); stroke-width: 1.5; stroke-dasharray: 5 4; }
.chart-line-1 { stroke: var(--chart-1); stroke-width: 2.5; stroke-linejoin: round; }
.chart-line-2 { stroke: var(--chart-axis); stroke-width: 1.5; stroke-dasharray: 2 3; }
.chart-tie { stroke: var(--chart-axis); stroke-width: 1; stroke-opacity: 0.75; }
.chart-1 { fill: var(--chart-1); }
.chart-2 { fill: var(--chart-2); }
.chart-3 { fill: var(--chart-3); }
.chart-outline { fill: var(--chart-soft); stroke: var(--chart-1); stroke-width: 1; }
.chart-open { fill: var(--chart-paper); stroke: var(--chart-axis); stroke-width: 1; }
.chart-partly { stroke-dasharray: 3 2; }
.chart-window { fill: var(--chart-window); }
.chart-missing { fill: var(--chart-missing); stroke: var(--chart-2); stroke-width: 1; stroke-dasharray: 1 3; }
`.trimStart();
