// A community as NDJSON with as many conversations, members and counted likes as contributions: what a forum yields.
const linesAtOnce = 1_000;

/** The lines of `rows` records, a quarter of each kind, always the same for the same number. */
export function* generateFactsNdjson(rows) {
  const each = Math.floor(rows / 4);
  for (let start = 0; start < each; start += linesAtOnce) {
    const numbers = Array.from({ length: Math.min(linesAtOnce, each - start) }, (_, index) => start + index);
    yield numbers.flatMap((number) => recordsOf(number).map((record) => `${JSON.stringify(record)}\n`)).join("");
  }
  yield `${JSON.stringify({ kind: "end", complete: true })}\n`;
}

/** The numbers are primes, so that nothing goes in step. */
function recordsOf(number) {
  const at = instant(number);
  return [
    { kind: "contribution", id: `p${number}`, type: "opening", at, author: `u${number}`, conversation: `t${number}` },
    {
      kind: "conversation",
      id: `t${number}`,
      venue: `category-${number % 41}`,
      tags: [`subject-${number % 97}`, `subject-${number % 89}`],
      openedAt: at,
      contributionCount: number % 31,
    },
    { kind: "member", id: `u${number}`, joinedAt: at, groups: [`trust-level-${number % 5}`] },
    { kind: "reactionTotal", on: `p${number}`, type: "like", count: number % 53, observedAt: "2026-01-01T00:00:00Z" },
  ];
}

/** Spread over five years, in no order. */
function instant(number) {
  return new Date(Date.UTC(2021, 0, 1) + ((number * 7_919) % 157_680_000) * 1_000).toISOString();
}
