/** A bar of so many cells, filled in proportion to a share of 0–1; what is not nothing shows at least one cell. */
export function bar(share: number, cells: number): string {
  const bounded = Math.max(0, Math.min(1, share));
  const filled = bounded > 0 ? Math.max(1, Math.round(bounded * cells)) : 0;
  return "█".repeat(filled) + "░".repeat(cells - filled);
}
