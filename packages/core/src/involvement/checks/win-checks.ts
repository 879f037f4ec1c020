import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap } from "../../documents/make-finding.js";
import type { InvolvementDocument } from "../document/involvement-document.js";
import type { Win } from "../document/win.js";
import type { InvolvementFinding } from "../involvement-finding.js";

/** Each win by itself: from whom it comes, and when, where and by whom it was told (S17). */
export function winChecks({ wins = [], asOf }: InvolvementDocument): readonly InvolvementFinding[] {
  const noneTold = !wins.some(({ told }) => isSaid(told));
  return wins.flatMap((win, index) => {
    const path = `wins[${index}]`;
    const about = { severity: "notice", key: "S17", params: { win: win.id } } as const;
    return [
      ...gap(win.origin === undefined, "win-without-origin", { ...about, paths: [`${path}.origin`] }),
      ...gap(!isSaid(win.told), "win-not-told", {
        ...about,
        severity: noneTold ? "serious" : "notice",
        paths: [`${path}.told`],
      }),
      ...ofTellings(win, path, asOf),
    ];
  });
}

function ofTellings(
  { id, told = [] }: Win,
  path: string,
  asOf: InvolvementDocument["asOf"],
): readonly InvolvementFinding[] {
  return told.flatMap(({ on, by }, index) => {
    const at = `${path}.told[${index}]`;
    const unknown = [...(on === undefined ? [`${at}.on`] : []), ...(by === undefined ? [`${at}.by`] : [])];
    const isAhead = on !== undefined && asOf !== undefined && on > asOf;
    return [
      ...gap(unknown.length > 0, "telling-incomplete", {
        severity: "notice",
        key: "S17",
        params: { win: id },
        paths: unknown,
      }),
      ...contradiction(isAhead, "told-after-the-day", {
        severity: "notice",
        key: "S17",
        params: { win: id, date: on ?? "", asOf: asOf ?? "" },
        paths: [`${at}.on`, "asOf"],
      }),
    ];
  });
}
