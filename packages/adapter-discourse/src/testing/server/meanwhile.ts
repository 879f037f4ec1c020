import type { ForumRow } from "../../forum/forum-row.js";

/** What happens in the forum while it is read. */
export interface Meanwhile {
  /** After which request, by path and query. */
  readonly after: RegExp;
  /** After how many of those. Absent: the first. */
  readonly nth?: number;
  readonly change: (rows: readonly ForumRow[]) => readonly ForumRow[];
}

/** The changes that are due after a request, each once. */
export class MeanwhilePlan {
  #left: { readonly what: Meanwhile; seen: number }[];

  constructor(meanwhile: readonly Meanwhile[] = []) {
    this.#left = meanwhile.map((what) => ({ what, seen: 0 }));
  }

  due(target: string): readonly Meanwhile[] {
    for (const one of this.#left) if (one.what.after.test(target)) one.seen++;
    const due = this.#left.filter(({ what, seen }) => seen >= (what.nth ?? 1));
    this.#left = this.#left.filter((one) => !due.includes(one));
    return due.map(({ what }) => what);
  }
}
