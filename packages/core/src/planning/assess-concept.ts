import type { Id } from "../model/id.js";
import type { CommunityConcept } from "./community-concept.js";
import { isWithoutValue, type MemberValue, memberValue } from "./member-value.js";
import { type SharedSubject, sharedSubjects } from "./shared-subjects.js";
import { type Willingness, willingness } from "./willingness.js";

/** What a needs inventory says of a concept. Never that it is viable: that shows only once members come. */
export type ConceptVerdict = "has-a-chance" | "open" | "no-chance-yet";

/** How to read every answer: interviewees are chosen and not drawn, and to be willing is not to do. */
export const conceptCaveats = ["chosen-not-drawn", "willing-is-not-doing"] as const;

/** Willingness within one stakeholder group. */
export interface GroupWillingness extends Willingness {
  readonly group: Id;
}

/** What the interviews say of a concept. Plain JSON without anything that one interviewee said. */
export interface ConceptAssessment {
  readonly definition: "community-concept@1";
  readonly verdict: ConceptVerdict;
  /** All those interviewed. */
  readonly all: Willingness;
  readonly value: MemberValue;
  /** How many of those interviewed name something that it would bring them. */
  readonly valueNamedBy: number;
  /** Each group that is listed or named in an interview, in that order. */
  readonly groups: readonly GroupWillingness[];
  /** How many interviews name no group, where others do or groups are listed. */
  readonly withoutGroup: number;
  /** Subjects that many share: suggestions for first conversations. */
  readonly subjects: readonly SharedSubject[];
  readonly caveats: readonly (typeof conceptCaveats)[number][];
}

/**
 * Does a community of this concept have a chance? (S24) Two answers side by side: the rule as the text states it, that at
 * least 20 % of those interviewed want to contribute actively, and how sure that is (Wilson, 95 %).
 *
 * `has-a-chance`: the rule is met among those interviewed, and members get value out of it, by their own words or by what
 * is written down for them. `no-chance-yet`: the interval lies wholly below 20 %, or the concept is good on paper for the
 * organisation and brings members nothing, whatever the share. Else `open`. How sure it is never changes a rule that is met: where
 * `all.certainty` is `too-few`, a chance is one by the rule and not sure yet.
 *
 * @example
 * const interviews = Array.from({ length: 25 }, (_, at) => ({ id: `${at}`, willing: at < 5 ? "yes" : "no", yields: ["a network"] }));
 * const { verdict, all } = assessConcept({ interviews });
 * [verdict, all.rule, all.certainty] // => ["has-a-chance", "met", "open"]
 */
export function assessConcept(concept: CommunityConcept): ConceptAssessment {
  const { groups = [], interviews = [] } = concept;
  const all = willingness(interviews);
  const value = memberValue(concept);
  const named = interviews.flatMap(({ group }) => group ?? []);
  const ids = [...new Set([...groups.map(({ id }) => id), ...named])];
  return {
    definition: "community-concept@1",
    verdict: verdictOf(all, value),
    all,
    value,
    valueNamedBy: interviews.filter(({ yields = [] }) => yields.length > 0).length,
    groups: ids.map((id) => ({
      group: id,
      ...willingness(interviews.filter(({ group }) => group === id)),
    })),
    withoutGroup: ids.length === 0 ? 0 : interviews.length - named.length,
    subjects: sharedSubjects(interviews),
    caveats: conceptCaveats,
  };
}

function verdictOf({ rule, certainty }: Willingness, value: MemberValue): ConceptVerdict {
  if (isWithoutValue(value) || certainty === "clearly-below") return "no-chance-yet";
  return rule === "met" && value !== "not-asked" ? "has-a-chance" : "open";
}
