import type { Audience } from "../document/audience.js";
import type { LanguageCode } from "../language/language-code.js";
import { languages } from "../language/languages.js";
import { asItIs, type Content, element, type Html } from "./html/html.js";
import { stylesheet } from "./style/stylesheet.js";
import { stylesheetHash } from "./style/stylesheet-hash.js";

/** What differs from page to page. */
export interface PageContent {
  readonly language: LanguageCode;
  readonly title: string;
  /** What it is about, and when. */
  readonly under?: string | undefined;
  /** Absent: of a document that somebody wrote, which names whom its writer named. */
  readonly audience?: Audience | undefined;
  readonly main: readonly Content[];
}

/** Nothing runs, nothing is loaded, and nothing but the one stylesheet holds. */
const policy = `default-src 'none'; style-src 'sha256-${stylesheetHash}'; base-uri 'none'; form-action 'none'`;

/** A whole page that needs nothing else. */
export function wholePage({ language, title, under, audience, main }: PageContent): string {
  const { page } = languages[language];
  const note = audience === undefined ? undefined : audience === "shared" ? page.forEverybody : page.forTheTeam;
  const body = element(
    "body",
    {},
    element("a", { class: "skip", href: "#report" }, page.skip),
    element(
      "header",
      {},
      element("h1", {}, title),
      under === undefined ? undefined : element("p", { class: "under" }, under),
      note === undefined ? undefined : element("p", { class: `audience ${audience}` }, note),
    ),
    element("main", { id: "report", tabindex: -1 }, ...main),
    element("footer", {}, element("p", {}, page.made)),
  );
  return `<!doctype html>\n${element("html", { lang: language }, head(title, under, page.description), body).markup}\n`;
}

function head(title: string, under: string | undefined, description: string): Html {
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "referrer", content: "no-referrer" }),
    element("meta", { name: "robots", content: "noindex, nofollow" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("meta", { name: "description", content: description }),
    element("title", {}, under === undefined ? title : `${title} · ${under}`),
    element("style", {}, asItIs(stylesheet)),
  );
}
