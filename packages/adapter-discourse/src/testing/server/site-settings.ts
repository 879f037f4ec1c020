/** The year of Discourse that is played, as it was at the year's end. */
export type DiscourseYear = 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026;

/** How the played site is set up. */
export interface SiteSettings {
  readonly year: DiscourseYear;
  /** Where the site lies on its host: empty, or such as `/forum`. */
  readonly basePath: string;
  /** Whether accepted answers are on. */
  readonly solved: boolean;
  /** Whether names beside usernames are shown at all. */
  readonly enableNames: boolean;
  /** Whether topics can have tags. */
  readonly tagging: boolean;
  readonly loginRequired: boolean;
  /** Whether a deleted topic answers 410 and a private one 403, instead of 404 both. */
  readonly detailed404: boolean;
  /** Whether the list of users is kept from those who are not logged in. */
  readonly hideDirectory: boolean;
  /**
   * Which posts `/posts.json` gives: a window of fifty ids, as long ago; fifty up to and with the id, of which then those
   * are taken out that may not be seen; or fifty before the id of those that may.
   */
  readonly postsFeed: "window" | "inclusive" | "exclusive";
  /**
   * What a page of a topic beyond its last post is: missing, counted by the highest number, so that pages before may be
   * empty; or, in the newest Discourse, sent back to the last page, counted by posts.
   */
  readonly pageBeyondEnd: "missing" | "last-page";
  /** Whether categories are given page by page, with `/site.json` holding some of them alone. */
  readonly lazyCategories: boolean;
  /** The last page of the list of users that may be asked for; beyond it is refused. */
  readonly directoryPages: number;
  /** Whether the figures of `/about.json` are shown. */
  readonly aboutStats: boolean;
  /** From how many posts on a topic has no stream. */
  readonly megaTopicPosts: number;
  /** The key of all users: whoever has it acts as the user that it names. */
  readonly adminKey: string;
  /** Keys of single users. */
  readonly userKeys: ReadonlyMap<string, number>;
  /** The user and password that something in front of the site asks for, such as `user:password`; empty: nothing does. */
  readonly login: string;
  /** Usernames of old, with who has another one since. */
  readonly renamed: ReadonlyMap<string, number>;
}

/** A site with some settings chosen: otherwise public, of today, with what was usual in its year. */
export function siteSettings(chosen: Partial<SiteSettings> = {}): SiteSettings {
  const year = chosen.year ?? 2026;
  return {
    year,
    basePath: "",
    solved: true,
    enableNames: true,
    tagging: true,
    loginRequired: false,
    detailed404: false,
    hideDirectory: false,
    postsFeed: year < 2021 ? "window" : "inclusive",
    pageBeyondEnd: "missing",
    lazyCategories: false,
    directoryPages: year < 2026 ? Number.MAX_SAFE_INTEGER : 10,
    aboutStats: true,
    megaTopicPosts: 10_000,
    adminKey: "played-admin-key",
    userKeys: new Map([["played-user-key", 5]]),
    login: "",
    renamed: new Map([["olduser5", 5]]),
    ...chosen,
  };
}
