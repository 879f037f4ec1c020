import type { Instant } from "@org/community-core/source";
import type { ForumRow } from "../../forum/forum-row.js";
import { PlayedForum } from "../played-forum.js";
import { answerQuestion, type ForumRequest } from "./answer-question.js";
import type { Asker } from "./asker.js";
import type { ForumServerOptions } from "./forum-server-options.js";
import { MeanwhilePlan } from "./meanwhile.js";
import { MishapPlan } from "./mishaps/mishap-plan.js";
import { type Delivery, requestLimit, spoiled } from "./mishaps/spoiled.js";
import { Politeness, type Violation } from "./politeness.js";
import { RateLimiter } from "./rate-limiter.js";
import type { SiteSettings } from "./site-settings.js";

/** The played site behind its port: what it answers, one request after the other. */
export class PlayedSite {
  readonly violations: readonly Violation[];
  readonly #settings: SiteSettings;
  readonly #mishaps: MishapPlan;
  readonly #meanwhile: MeanwhilePlan;
  readonly #limiter: RateLimiter | undefined;
  readonly #politeness: Politeness;
  #rows: readonly ForumRow[];
  #now: Instant | undefined;
  #forum: PlayedForum;

  constructor(options: ForumServerOptions, settings: SiteSettings) {
    const { rows, now, mishaps, randomMishaps, meanwhile, limits } = options;
    this.#settings = settings;
    this.#rows = rows;
    this.#now = now;
    this.#forum = new PlayedForum(rows, now);
    this.#mishaps = new MishapPlan(mishaps, randomMishaps);
    this.#meanwhile = new MeanwhilePlan(meanwhile);
    this.#limiter = limits === undefined ? undefined : new RateLimiter(limits);
    this.#politeness = new Politeness(limits?.clock ?? (() => 0));
    this.violations = this.#politeness.violations;
    // What chance did can be repeated only by whoever knows the seed.
    if (randomMishaps !== undefined) process.stderr.write(`Played mishaps by chance: seed ${randomMishaps.seed}\n`);
  }

  setRows(rows: readonly ForumRow[], now?: Instant): void {
    this.#rows = rows;
    this.#now = now;
    this.#forum = new PlayedForum(rows, now);
  }

  answer(request: ForumRequest): Delivery {
    this.#politeness.asked(request.target);
    const delivery = this.#delivery(request);
    if (delivery.by !== "reset") this.#politeness.answered(delivery.answer);
    for (const { change } of this.#meanwhile.due(request.target)) this.setRows(change(this.#rows), this.#now);
    return delivery;
  }

  #delivery(request: ForumRequest): Delivery {
    const limit = this.#limiter?.ask(keyOf(request));
    if (limit !== undefined) {
      this.#politeness.beyondLimit(request.target);
      return { answer: requestLimit(limit.seconds, limit.code), by: "whole" };
    }
    const mishap = this.#mishaps.next(request.target);
    const answer = answerQuestion(this.#forum, this.#settings, request);
    return mishap === undefined ? { answer, by: "whole" } : spoiled(answer, mishap);
  }
}

function keyOf({ headers }: ForumRequest): Asker["by"] {
  if (headers["api-key"] !== undefined) return "admin-key";
  return headers["user-api-key"] === undefined ? "nothing" : "user-key";
}
