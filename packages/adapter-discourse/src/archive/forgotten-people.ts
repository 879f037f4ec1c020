import { createHmac, randomBytes } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import type { CategoryRow, ForumRow } from "../forum/forum-row.js";
import { readJson, writeAtomically } from "./atomic-file.js";

const content = z.object({ salt: z.string().min(1), digests: z.array(z.string()).readonly() });

/**
 * Who asked to be forgotten, as digests with a salt of this archive: enough to know them again when the site shows them
 * once more, and not enough to say who they are without having them at hand.
 */
export class ForgottenPeople {
  readonly #salt: string;
  readonly #digests: Set<string>;
  readonly #known = new Map<number, boolean>();

  private constructor(salt: string, digests: readonly string[]) {
    this.#salt = salt;
    this.#digests = new Set(digests);
  }

  /** Those of the archive in a folder. */
  static async read(folder: string): Promise<ForgottenPeople> {
    const { salt, digests } = content.safeParse(await readJson(pathIn(folder))).data ?? {
      salt: randomBytes(32).toString("base64url"),
      digests: [],
    };
    return new ForgottenPeople(salt, digests);
  }

  get size(): number {
    return this.#digests.size;
  }

  /** Takes people in; they are forgotten from now on, and for good once `write` has come to its end. */
  add(userIds: readonly number[]): void {
    for (const id of userIds) this.#digests.add(this.#digest(id));
    this.#known.clear();
  }

  async write(folder: string): Promise<void> {
    await writeAtomically(
      pathIn(folder),
      `${JSON.stringify({ salt: this.#salt, digests: [...this.#digests].sort() })}\n`,
    );
  }

  has(userId: number): boolean {
    if (this.#digests.size === 0) return false;
    const known = this.#known.get(userId);
    if (known !== undefined) return known;
    const isForgotten = this.#digests.has(this.#digest(userId));
    this.#known.set(userId, isForgotten);
    return isForgotten;
  }

  /** A row without those people; `undefined` if it tells of nothing else. What they wrote and did stays, by nobody. */
  without(row: ForumRow): ForumRow | undefined {
    if (this.#digests.size === 0) return row;
    switch (row.kind) {
      case "user":
        return this.has(row.id) ? undefined : row;
      case "gone":
        return row.of === "user" && this.has(row.id) ? undefined : this.#nobody(row, "userId");
      case "topic":
      case "post":
        return this.#dropped(row, "userId");
      case "solution":
        return this.#dropped(row, "accepterUserId");
      case "postAction":
        return this.#dropped(this.#nobody(row, "userId"), "resolvedBy");
      case "postRevision":
        return this.#nobody(row, "userId");
      case "invite":
        return this.#nobody(row, "invitedById");
      case "userVisit":
      case "trustLevelChange":
        return this.has(row.userId) ? undefined : row;
      case "category":
        return this.#category(row);
      case "group":
        return row;
    }
  }

  #category(row: CategoryRow): CategoryRow {
    if (row.moderatorIds?.some((id) => this.has(id)) !== true) return row;
    return { ...row, moderatorIds: row.moderatorIds.filter((id) => !this.has(id)) };
  }

  #dropped<Row extends object, Key extends keyof Row>(row: Row, key: Key): Row {
    const id = row[key];
    if (typeof id !== "number" || !this.has(id)) return row;
    const { [key]: _, ...rest } = row;
    // The cast: only optional keys are dropped.
    return rest as Row;
  }

  /** 0 stands for nobody where a row must name a user. */
  #nobody<Row extends object, Key extends keyof Row>(row: Row, key: Key): Row {
    const id = row[key];
    return typeof id === "number" && this.has(id) ? { ...row, [key]: 0 } : row;
  }

  #digest(userId: number): string {
    return createHmac("sha256", this.#salt).update(String(userId)).digest("base64url");
  }
}

function pathIn(folder: string): string {
  return join(folder, "forgotten.json");
}
