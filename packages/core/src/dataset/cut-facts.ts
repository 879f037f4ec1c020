import type { Capability } from "../model/capability.js";
import type { SourcedFact } from "./community-dataset.js";
import type { StoredKind } from "./fact-store.js";
import type { PartOfSource } from "./part-of-source.js";
import { peopleOf, renamePeople, subjectOf } from "./person-references.js";

type Fact = SourcedFact<StoredKind>;

/** The facts that stay of a source of which some venues are chosen. */
export interface CutFacts {
  readonly left: readonly Fact[];
  /** What the source can no longer show, because it speaks of the source as a whole. */
  readonly hidden: ReadonlySet<Capability>;
}

/** What speaks of a source as a whole wherever it stands: it never names a venue. */
const alwaysHidden: readonly Capability[] = ["memberList", "timeEntries", "interviews"];

/** The facts of a source that stay in a part of it, by the rules of `sliceByVenues`. */
export function cutFacts(facts: readonly Fact[], part: PartOfSource): CutFacts {
  const placed = facts.map((fact) => ({ fact, place: placeOf(fact, part) }));
  const here = placed.flatMap(({ fact, place }) => (place === "here" ? [fact] : []));
  const present = new Set([...part.authors(), ...here.flatMap(peopleOf)]);
  const hidden = new Set(alwaysHidden);
  for (const { fact, place } of placed) {
    if (place !== "source") continue;
    if (fact.kind === "gathering") hidden.add("gatherings");
    if (fact.kind === "aggregate") hidden.add("aggregates");
  }
  const carried = placed.flatMap(({ fact, place }) => (place === "here" ? [] : carriedAlong(fact, present)));
  return { left: [...here.flatMap((fact) => withoutKinds(fact, hidden)), ...carried], hidden };
}

/** Where a fact belongs: to the part, to other venues, or to nothing less than the source. */
function placeOf(fact: Fact, part: PartOfSource): "here" | "elsewhere" | "source" {
  const at = (isHere: boolean): "here" | "elsewhere" => (isHere ? "here" : "elsewhere");
  switch (fact.kind) {
    case "venue":
      return at(part.hasVenue(fact.id));
    case "conversation":
      return at(part.hasConversation(fact.id));
    case "reactionTotal":
      return at(part.hasContribution(fact.on));
    case "duty":
    case "observation":
      return at(fact.venue === undefined || part.hasVenue(fact.venue));
    case "gathering":
      return fact.venue === undefined ? "source" : at(part.hasVenue(fact.venue));
    case "aggregate":
      if (fact.venue !== undefined) return at(part.hasVenue(fact.venue));
      return fact.conversation === undefined ? "source" : at(part.hasConversation(fact.conversation));
    case "organisation":
    case "stakeholderGroup":
      return "here";
    default:
      return "source";
  }
}

/** What is known of people who are there, wherever it was said. */
function carriedAlong(fact: Fact, present: ReadonlySet<string>): readonly Fact[] {
  const person = subjectOf(fact);
  if (person === undefined || !present.has(person)) return [];
  if (fact.kind === "member") return [{ ...fact, membership: "seen" }];
  if (fact.kind === "absence") return [fact];
  // Of a duty elsewhere only that they hold it: whoever stands behind them there need not be here.
  return fact.kind === "duty" ? [renamePeople(fact, (name) => (name === person ? name : undefined)) ?? fact] : [];
}

/** An observation does not say that something was looked at which cannot be shown. */
function withoutKinds(fact: Fact, hidden: ReadonlySet<Capability>): readonly Fact[] {
  if (fact.kind !== "observation") return [fact];
  const kinds = fact.kinds.filter((kind) => !hidden.has(kind));
  if (kinds.length === fact.kinds.length) return [fact];
  return kinds.length === 0 ? [] : [{ ...fact, kinds }];
}
