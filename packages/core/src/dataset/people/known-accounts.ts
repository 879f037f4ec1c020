import type { PersonKey } from "../../model/id.js";
import type { SourcedFact } from "../community-dataset.js";
import type { DatasetDraft } from "../dataset-draft.js";
import type { StoredKind } from "../facts/fact-memory.js";
import { peopleOf } from "./person-references.js";

/**
 * The accounts that a draft of one source knows: those in its table of people, and accounts of other sources that links
 * name.
 */
export class KnownAccounts {
  readonly #source: string;
  readonly #draft: DatasetDraft;
  readonly #foreign = new Map<string, PersonKey>();

  constructor(source: string, draft: DatasetDraft) {
    this.#source = source;
    this.#draft = draft;
  }

  /**
   * Takes note of everybody whom a fact names. Both accounts of a link get a key, also if the link does not hold in the
   * end: keys are asked for before that is known.
   */
  note(fact: SourcedFact<StoredKind>): void {
    const { people } = this.#draft.store;
    for (const person of peopleOf(fact)) people.internText(person);
    if (fact.kind !== "identityLink") return;
    const { person, same, sameSource = this.#source } = fact;
    people.internText(person);
    const other = { source: sameSource, id: same };
    if (sameSource === this.#source) people.internText(same);
    else this.#foreign.set(keyText(other), other);
  }

  /** Every account, as the sources call it. */
  keys(): readonly PersonKey[] {
    const { people } = this.#draft.store;
    const own = Array.from({ length: people.size }, (_, entry) => ({ source: this.#source, id: people.text(entry) }));
    return [...own, ...this.#foreign.values()];
  }

  /** The links that hold, after what was changed or taken back, as positions of the keys. */
  links(keys: readonly PersonKey[]): readonly (readonly [number, number])[] {
    const links = [...this.#draft.facts.list("identityLink")];
    if (links.length === 0) return [];
    const positions = new Map(keys.map((key, index) => [keyText(key), index]));
    const position = (key: PersonKey): number => positions.get(keyText(key)) ?? -1;
    return links.map(({ source, person, same, sameSource = source }) => [
      position({ source, id: person }),
      position({ source: sameSource, id: same }),
    ]);
  }
}

function keyText({ source, id }: PersonKey): string {
  return JSON.stringify([source, id]);
}
