/** What turns the direction of reading or is no character of a text. */
const forbidden = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Every sign of ASCII that means something somewhere in Markdown: GitHub's says that each may stand after a backslash. */
const signs = /[\\`*_{}[\]<>()#+!|~&^$]/g;

/** What makes a list, a rule or an underline at the beginning of a line. */
const lineStart = /^(\s*)(?:([-=])|(\d{1,9})([.)]))/;

/** What a renderer may make a link or a mention of, though nothing in it is a sign. */
const links = /(:)(?=\/\/)|(www)(?=\.)|@/gi;

/**
 * A text so that it reads in Markdown as it is, in a paragraph, a heading, a list or a cell of a table: what comes from a
 * source makes no link, picture, mark-up, list or cell of its own, and mentions nobody.
 *
 * @example
 * escapeMarkdown("**<b>** | 1. a_b") // => "\\*\\*\\<b\\>\\*\\* \\| 1. a\\_b"
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(forbidden, " ")
    .replace(signs, "\\$&")
    .replace(lineStart, (_, space: string, mark?: string, digits = "", after = "") =>
      mark === undefined ? `${space}${digits}\\${after}` : `${space}\\${mark}`,
    )
    .replace(links, (found) => `${found}\u2060`)
    .trim();
}
