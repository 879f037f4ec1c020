import { type FactRecord, parseInstant } from "@org/community-core/source";

/**
 * The stretches of time that observations cover, joined where they meet, as text for each capability, venue and
 * completeness. Gaps are listed beside them.
 */
export function observedTime(observations: readonly FactRecord<"observation">[]): ReadonlyMap<string, string> {
  const stretches = new Map<string, Stretch[]>();
  for (const { kinds, venue, from, until, complete, gaps = [] } of observations) {
    for (const kind of kinds) {
      const of = `${kind} in ${venue ?? "all venues"}`;
      append(stretches, `${complete ? "complete" : "partial"} observations of ${of}`, { from, until });
      for (const gap of gaps) append(stretches, `gaps in observations of ${of}`, gap);
    }
  }
  return new Map([...stretches].map(([key, list]) => [key, JSON.stringify(joined(list))]));
}

interface Stretch {
  readonly from: string;
  readonly until: string;
}

function append(stretches: Map<string, Stretch[]>, key: string, { from, until }: Stretch): void {
  stretches.set(key, [...(stretches.get(key) ?? []), { from, until }]);
}

function joined(stretches: readonly Stretch[]): readonly (readonly number[])[] {
  const spans = stretches.map(({ from, until }) => [instantOf(from), instantOf(until)] as const);
  const whole: [number, number][] = [];
  for (const [from, until] of spans.sort(([first], [second]) => first - second)) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], until);
    else whole.push([from, until]);
  }
  return whole;
}

function instantOf(text: string): number {
  return parseInstant(text).unwrapOr(Number.NaN);
}
