import { z } from "zod";
import type { FactByKind, FactKind, FactRecord } from "../model/fact.js";
import { type Noun, noun } from "../model/noun.js";
import { factNouns } from "./fact-nouns.js";
import { provenanceFields } from "./provenance-fields.js";

/** The noun of a kind of fact record: the fact's fields and rules, with `kind` and what decides between two states. */
export function factRecordNoun<Kind extends FactKind>(kind: Kind): Noun<FactRecord<Kind>> {
  const fact: Noun<FactByKind[Kind]> = factNouns[kind];
  const { shape } = fact.schema;
  // The shape stands twice: the first sets the order of the keys, the second lets a fact that has an `observedAt` of
  // its own (a reaction total must have one) keep it.
  const schema = z.strictObject({ kind: z.literal(kind), ...shape, ...provenanceFields, ...shape });
  // The compiler cannot add up a shape that it knows only as `ZodObject`; it is the fact's, checked where that is made.
  const typed = schema as unknown as Noun<FactRecord<Kind>>["schema"];
  return noun<FactRecord<Kind>>(`${fact.name} record`, typed, fact.rules);
}
