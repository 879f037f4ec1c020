/** A whole number of the query; the default where it is absent or no number. */
export function wholeNumberOf(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name) ?? "";
  return /^-?\d{1,15}$/.test(text) ? Number(text) : otherwise;
}

/** Whether a yes or no of the query is yes. */
export function isYes(query: URLSearchParams, name: string): boolean {
  return /^(true|1|t)$/.test(query.get(name) ?? "");
}
