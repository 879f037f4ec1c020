import type { PlayedForum } from "../played-forum.js";
import type { Answer } from "./answer.js";
import type { Asker } from "./asker.js";
import type { SiteSettings } from "./site-settings.js";

/** A question to the played site. */
export interface Question {
  readonly forum: PlayedForum;
  readonly settings: SiteSettings;
  readonly asker: Asker;
  /** Without the site's own folder and without `.json`. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** An address of the site: which paths it has, and what it answers. Groups of the path are handed on. */
export interface Route {
  readonly path: RegExp;
  readonly answer: (question: Question, ...found: readonly string[]) => Answer;
}
