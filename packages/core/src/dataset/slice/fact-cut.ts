import type { Capability } from "../../model/capability.js";
import type { StoredFact as Fact } from "../facts/fact-memory.js";
import { peopleOf, renamePeople, subjectOf } from "../people/person-references.js";
import type { PartOfSource } from "./part-of-source.js";

/** What speaks of a source as a whole wherever it stands: it never names a venue. */
const alwaysHidden: readonly Capability[] = ["memberList", "timeEntries", "interviews"];

/**
 * Cuts the facts of a source of which some venues are chosen, by the rules of `sliceByVenues`. Each fact is come to
 * twice, because what stays of one can depend on any other: first all are noted, then each is cut.
 */
export class FactCut {
  readonly #part: PartOfSource;
  readonly #present: Set<string>;
  readonly #hidden = new Set(alwaysHidden);

  constructor(part: PartOfSource) {
    this.#part = part;
    this.#present = new Set(part.people());
  }

  /** What the source can no longer show, because it speaks of the source as a whole. */
  get hidden(): ReadonlySet<Capability> {
    return this.#hidden;
  }

  /** Takes note of whom a fact that stays names, and of what speaks of the source as a whole. */
  note(fact: Fact): void {
    const place = placeOf(fact, this.#part);
    if (place === "here") for (const person of peopleOf(fact)) this.#present.add(person);
    if (place !== "source") return;
    if (fact.kind === "gathering") this.#hidden.add("gatherings");
    if (fact.kind === "aggregate") this.#hidden.add("aggregates");
  }

  /** What stays of a fact, once all have been noted; `undefined` if nothing does. */
  cut(fact: Fact): Fact | undefined {
    return placeOf(fact, this.#part) === "here" ? withoutKinds(fact, this.#hidden) : carriedAlong(fact, this.#present);
  }
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
function carriedAlong(fact: Fact, present: ReadonlySet<string>): Fact | undefined {
  const person = subjectOf(fact);
  if (person === undefined || !present.has(person)) return undefined;
  if (fact.kind === "member") return fact.membership === "seen" ? fact : { ...fact, membership: "seen" };
  if (fact.kind === "absence") return fact;
  // Of a duty elsewhere only that they hold it: whoever stands behind them there need not be here.
  return fact.kind === "duty" ? renamePeople(fact, (name) => (name === person ? name : undefined)) : undefined;
}

/** An observation does not say that something was looked at which cannot be shown. */
function withoutKinds(fact: Fact, hidden: ReadonlySet<Capability>): Fact | undefined {
  if (fact.kind !== "observation") return fact;
  const kinds = fact.kinds.filter((kind) => !hidden.has(kind));
  if (kinds.length === fact.kinds.length) return fact;
  return kinds.length === 0 ? undefined : { ...fact, kinds };
}
