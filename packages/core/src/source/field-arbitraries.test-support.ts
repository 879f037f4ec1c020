import fc from "fast-check";
import { type DutyKind, dutyKinds } from "../model/duty-kind.js";

/** Any text that a field may hold. */
export const text: fc.Arbitrary<string> = fc.string({ minLength: 1, maxLength: 20, unit: "binary" });
/** Any id. */
export const id: fc.Arbitrary<string> = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
/** A short list of texts. */
export const texts: fc.Arbitrary<string[]> = fc.array(text, { maxLength: 3 });
/** A short list of ids. */
export const ids: fc.Arbitrary<string[]> = fc.array(id, { maxLength: 3 });
/** A count. */
export const count: fc.Arbitrary<number> = fc.nat();
/** A finite number; JSON has no minus zero. */
export const amount: fc.Arbitrary<number> = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => value + 0);
/** Hours of a day. */
export const hours: fc.Arbitrary<number> = fc.double({ min: 0, max: 24, noNaN: true }).map((value) => value + 0);
/** A moment, as text in UTC. */
export const instant: fc.Arbitrary<string> = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((moment) => moment.toISOString());
/** A day. */
export const date: fc.Arbitrary<string> = instant.map((moment) => moment.slice(0, 10));
/** What decides between two states of a thing. */
export const provenance: { readonly version: fc.Arbitrary<number>; readonly observedAt: fc.Arbitrary<string> } = {
  version: count,
  observedAt: instant,
};
/** One of the ten duties. */
export const duty: fc.Arbitrary<DutyKind> = fc.constantFrom(...dutyKinds);

/** Two moments under their names, the earlier first, each possibly absent; their texts sort as they do in time. */
export function stretch<From extends string, Until extends string>(
  from: From,
  until: Until,
  moment: fc.Arbitrary<string>,
): fc.Arbitrary<{ readonly [Key in From | Until]?: string }> {
  const build = ([one, other]: [string, string], kept: readonly string[]) => {
    const [earlier, later] = one <= other ? [one, other] : [other, one];
    // Computed keys of a generic type widen to text; these are the two names.
    return {
      ...(kept.includes(from) && { [from]: earlier }),
      ...(kept.includes(until) && { [until]: later }),
    } as { readonly [Key in From | Until]?: string };
  };
  return fc.tuple(fc.tuple(moment, moment), fc.subarray([from, until])).map(([pair, kept]) => build(pair, kept));
}

/** A begin and an end. */
export const wholeStretch: fc.Arbitrary<{ readonly from: string; readonly until: string }> = fc
  .tuple(instant, instant)
  .map(([one, other]) => (one <= other ? { from: one, until: other } : { from: other, until: one }));

/** Objects of both kinds put together. */
export function joined<A extends object, B extends object>(
  one: fc.Arbitrary<A>,
  other: fc.Arbitrary<B>,
): fc.Arbitrary<A & B> {
  return fc.tuple(one, other).map(([a, b]) => ({ ...a, ...b }));
}
