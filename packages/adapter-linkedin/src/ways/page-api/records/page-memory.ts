import { createHash } from "node:crypto";
import type { FactRecord, Instant, KeepingForbidden, SourceRetention } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import type { Total } from "./day-totals.js";
import { type KeptLine, keptUntil } from "./kept-line.js";

type Act = FactRecord<"contribution">;

/** What is remembered of a page, and never for longer than it may be. */
export class PageMemory {
  readonly #source: string;
  readonly #rules: Required<SourceRetention>;
  readonly #acts = new Map<string, KeptLine & { readonly kind: "act" }>();
  readonly #totals = new Map<string, KeptLine & { readonly kind: "total" }>();
  readonly #posts = new Map<string, KeptLine & { readonly kind: "post" }>();
  readonly #forgotten = new Map<string, KeptLine & { readonly kind: "forgotten" }>();

  constructor(source: string, rules: Required<SourceRetention>) {
    this.#source = source;
    this.#rules = rules;
  }

  /**
   * Takes a record in. What may not be kept, or not any more, is refused: an act from before the limit, and whatever is said
   * of people beside what they did.
   */
  put(record: FactRecord, readAt: Instant): Result<void, KeepingForbidden> {
    if (record.kind === "contribution") return this.#keep({ kind: "act", readAt, record }, readAt);
    if (record.kind === "aggregate") return this.#keep({ kind: "total", readAt, record }, readAt);
    return err(this.#forbidden());
  }

  /** Takes in a line of an earlier run as of a moment; one that was to be gone by then is refused. */
  restore(line: KeptLine, asOf: Instant): Result<void, KeepingForbidden> {
    return this.#keep(line, asOf);
  }

  /** Whether the acts of a post were read when LinkedIn counted the same of it. */
  isKnown(post: string, state: string): boolean {
    return this.#posts.get(post)?.state === state;
  }

  /** Forgets what was done under a post, since it is read anew: what was deleted leaves no trace at LinkedIn. */
  beginPost(post: string): void {
    this.#posts.delete(post);
    for (const [id, { record }] of this.#acts) {
      if (record.conversation === post && record.type !== "opening") this.#acts.delete(id);
    }
  }

  /** That all acts of a post were read. */
  endPost(post: string, state: string, readAt: Instant): void {
    this.#posts.set(post, { kind: "post", readAt, post, state });
  }

  /** Takes people out; what they did stays without an author, and comes back without one as long as it could come back. */
  forget(ids: readonly string[], at: Instant): void {
    for (const id of ids) {
      const digest = digestOf(id);
      this.#forgotten.set(digest, { kind: "forgotten", readAt: at, digest });
    }
    for (const [id, line] of this.#acts) this.#acts.set(id, { ...line, record: this.#withoutForgotten(line.record) });
  }

  /** Drops what may not be kept any more; says how many things that were. */
  dropExpired(asOf: Instant): number {
    let dropped = 0;
    for (const kind of [this.#acts, this.#totals, this.#posts, this.#forgotten]) {
      for (const [key, line] of kind) {
        if (keptUntil(line, this.#rules) > asOf) continue;
        kind.delete(key);
        dropped++;
      }
    }
    return dropped;
  }

  /** In the order of time, and then of their names. */
  acts(): readonly Act[] {
    const keyed = [...this.#acts.values()].map(({ record }) => ({ record, key: `${record.at} ${record.id}` }));
    return keyed.sort((first, second) => (first.key < second.key ? -1 : 1)).map(({ record }) => record);
  }

  /** In the order of their keys. */
  totals(): readonly Total[] {
    return [...this.#totals].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, { record }]) => record);
  }

  lines(): readonly KeptLine[] {
    const kinds = [this.#acts, this.#totals, this.#posts, this.#forgotten];
    return kinds.flatMap((kind): readonly KeptLine[] => [...kind.values()]);
  }

  #keep(line: KeptLine, asOf: Instant): Result<void, KeepingForbidden> {
    if (keptUntil(line, this.#rules) <= asOf) return err(this.#forbidden());
    if (line.kind === "act") this.#acts.set(line.record.id, { ...line, record: this.#withoutForgotten(line.record) });
    else if (line.kind === "total") this.#totals.set(totalKey(line.record), line);
    else if (line.kind === "post") this.#posts.set(line.post, line);
    else this.#forgotten.set(line.digest, line);
    return ok();
  }

  #forbidden(): KeepingForbidden {
    return { type: "KeepingForbidden", source: this.#source, retention: this.#rules };
  }

  #withoutForgotten(record: Act): Act {
    if (record.author === undefined || !this.#forgotten.has(digestOf(record.author))) return record;
    const { author: _, ...others } = record;
    return others;
  }
}

/**
 * Of two totals of one key the later read holds: of a post there is one, and of what followers are told apart by too; of all
 * else one a day.
 */
function totalKey({ metric, conversation, from, temporality, dimensions = [] }: Total): string {
  const isLatestAlone = conversation !== undefined || (temporality === "level" && dimensions.length > 0);
  const parts = dimensions.map(({ name, value }) => `${name}=${value}`);
  return JSON.stringify([metric, conversation ?? "", isLatestAlone ? "" : from.slice(0, 10), ...parts]);
}

function digestOf(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}
