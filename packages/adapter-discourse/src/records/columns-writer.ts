import { type ContributionColumns, contributionTypeCode, moderationActs } from "@org/community-core/source";
import type { ContributionDraft } from "./contribution-draft.js";
import { IdColumn } from "./id-column.js";

/** Writes contributions column by column into arrays that are used again for the next batch. */
export class ColumnsWriter {
  length = 0;
  readonly #id: IdColumn;
  readonly #author: IdColumn;
  readonly #conversation: IdColumn;
  readonly #target: IdColumn;
  readonly #type: Uint8Array;
  readonly #at: Float64Array;
  readonly #accepted: Uint8Array;
  readonly #act: Uint8Array;

  constructor(rows: number) {
    this.#id = new IdColumn(rows);
    this.#author = new IdColumn(rows);
    this.#conversation = new IdColumn(rows);
    this.#target = new IdColumn(rows);
    this.#type = new Uint8Array(rows);
    this.#at = new Float64Array(rows);
    this.#accepted = new Uint8Array(rows);
    this.#act = new Uint8Array(rows);
  }

  add({ id, type, at, author, conversation, target, accepted, act }: ContributionDraft): void {
    const row = this.length++;
    this.#id.set(row, id);
    this.#author.set(row, author);
    this.#conversation.set(row, conversation);
    this.#target.set(row, target);
    this.#type[row] = contributionTypeCode[type];
    this.#at[row] = at;
    this.#accepted[row] = accepted === undefined ? 0 : 1;
    this.#act[row] = act === undefined ? 0 : moderationActs.indexOf(act) + 1;
  }

  /** The rows so far, valid until the next one is added, which begins a new batch. */
  take(): ContributionColumns {
    const columns: ContributionColumns = {
      kind: "contributionColumns",
      length: this.length,
      id: this.#id.column(),
      type: this.#type,
      at: this.#at,
      author: this.#author.column(),
      conversation: this.#conversation.column(),
      target: this.#target.column(),
      accepted: this.#accepted,
      act: this.#act,
    };
    this.length = 0;
    for (const ids of [this.#id, this.#author, this.#conversation, this.#target]) ids.clear();
    return columns;
  }
}
