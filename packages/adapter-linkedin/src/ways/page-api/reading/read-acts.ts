import { type SourceError, worded } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import type { PostCounts } from "../answers/acts.js";
import { postRecord } from "../records/act-records.js";
import type { ListedPost } from "./list-posts.js";
import { isLocal, listedNothing, notShown } from "./local-trouble.js";
import type { PageContext } from "./page-context.js";
import { type ReadComment, readComments } from "./read-comments.js";
import { readReactions } from "./read-reactions.js";

/** What a token may be shown or not. */
type Kind = "comments" | "reactions";

/** Reads who did what under posts, the newest post first. */
export class ActReading {
  readonly #context: PageContext;
  /** What is not shown, as far as that has turned out. */
  readonly #hidden = new Set<Kind>();
  readonly #known = new Set<string>();
  readonly #listed: Record<Kind, number> = { comments: 0, reactions: 0 };
  readonly #counted: Record<Kind, number> = { comments: 0, reactions: 0 };
  #isWhole = true;

  constructor(context: PageContext) {
    this.#context = context;
  }

  /** Whether something was shown; silence means nothing where it was not. */
  isShown(kind: Kind): boolean {
    return !this.#hidden.has(kind);
  }

  /** Whether as many comments were listed as LinkedIn counts: those of people who hide themselves are not. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** All posts; what stops the read, if anything does. */
  async posts(posts: readonly ListedPost[], counts: ReadonlyMap<string, PostCounts>): Promise<SourceError | undefined> {
    const { memory, page, asOf, onStep, issues } = this.#context;
    for (const { urn, at } of posts) memory.put(postRecord(urn, page.urn, at), asOf);
    for (const [done, post] of posts.entries()) {
      const { message: phase, wording } = worded("reading post {post} of {posts}", {
        post: done + 1,
        posts: posts.length,
      });
      onStep({ phase, wording });
      const stop = await this.#post(post, counts.get(post.urn));
      if (stop !== undefined) return stop;
    }
    for (const kind of ["comments", "reactions"] as const) {
      if (!this.isShown(kind) || this.#counted[kind] === 0 || this.#listed[kind] > 0) continue;
      this.#hidden.add(kind);
      issues.push(listedNothing(kind, this.#counted[kind]));
    }
    return undefined;
  }

  async #post({ urn, changed }: ListedPost, counts: PostCounts | undefined): Promise<SourceError | undefined> {
    const { memory, asOf } = this.#context;
    const state = JSON.stringify([changed, counts]);
    if (counts !== undefined && memory.isKnown(urn, state)) return undefined;
    memory.beginPost(urn);
    const before = this.#listed.comments + this.#listed.reactions;
    const stop =
      (await this.#comments(urn, counts)) ??
      (counts?.reactions === 0 ? undefined : await this.#reactions(urn, urn, counts));
    if (stop !== undefined) return stop;
    const isSilent = counts !== undefined && counts.comments + counts.reactions === 0;
    // A post of which nothing was listed is asked for again: a role may have been granted since.
    if (isSilent || this.#listed.comments + this.#listed.reactions > before) memory.endPost(urn, state, asOf);
    return undefined;
  }

  async #comments(post: string, counts: PostCounts | undefined): Promise<SourceError | undefined> {
    if (counts?.comments === 0 || !this.isShown("comments")) return undefined;
    this.#counted.comments += counts?.comments ?? 0;
    const listedBefore = this.#listed.comments;
    const listed = await this.#listComments({ post });
    if (listed.isErr()) return listed.error;
    // Where LinkedIn does not say of each comment whether anything hangs under it, its counts of the post do.
    const hasReplies = (counts?.comments ?? 0) > (counts?.topLevelComments ?? 0);
    for (const comment of listed.value) {
      const stop = await this.#under(comment, post, hasReplies);
      if (stop !== undefined) return stop;
    }
    if (this.#listed.comments - listedBefore < (counts?.comments ?? 0)) this.#isWhole = false;
    return undefined;
  }

  /** The replies to a comment, and what people think of it and of them as far as they are new. */
  async #under(comment: ReadComment, post: string, hasReplies: boolean): Promise<SourceError | undefined> {
    const { urn, isReply, replies = hasReplies ? 1 : 0, likes, isKept } = comment;
    if (likes > 0 && isKept) {
      const stop = await this.#reactions(urn, post, undefined);
      if (stop !== undefined) return stop;
    }
    if (isReply || replies === 0) return undefined;
    const listed = await this.#listComments({ post, under: urn });
    if (listed.isErr()) return listed.error;
    for (const reply of listed.value) {
      const stop = await this.#under({ ...reply, isReply: true }, post, false);
      if (stop !== undefined) return stop;
    }
    return undefined;
  }

  async #listComments(place: { post: string; under?: string }): Promise<Result<readonly ReadComment[], SourceError>> {
    const listed = await readComments(this.#context, place, this.#known);
    if (listed.isErr()) return this.#tolerate("comments", listed.error, []);
    this.#listed.comments += listed.value.length;
    return listed;
  }

  async #reactions(entity: string, post: string, counts: PostCounts | undefined): Promise<SourceError | undefined> {
    if (!this.isShown("reactions")) return undefined;
    this.#counted.reactions += counts?.reactions ?? 0;
    const listed = await readReactions(this.#context, entity, post, this.#known);
    if (listed.isErr()) {
      const tolerated = this.#tolerate("reactions", listed.error, 0);
      return tolerated.isErr() ? tolerated.error : undefined;
    }
    this.#listed.reactions += listed.value;
    return undefined;
  }

  /** A post that is gone is passed over; what the token may not read is told once and not asked for again. */
  #tolerate<T>(kind: Kind, trouble: SourceError, instead: T): Result<T, SourceError> {
    if (!isLocal(trouble)) return err(trouble);
    if (trouble.code === "access-denied" && this.isShown(kind)) {
      this.#hidden.add(kind);
      this.#context.issues.push(notShown(kind === "comments" ? "Comments" : "Reactions", trouble));
    }
    return ok(instead);
  }
}
