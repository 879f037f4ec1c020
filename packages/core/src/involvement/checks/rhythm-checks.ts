import { contradiction, gap, risk } from "../../documents/make-finding.js";
import type { InvolvementDocument } from "../document/involvement-document.js";
import type { InvolvementContext, InvolvementFinding } from "../involvement-finding.js";
import { onlyManagerTells } from "../wins/only-manager-tells.js";
import { winRhythm } from "../wins/win-rhythm.js";

/** Whether wins are told regularly, over several channels and by others than the manager (S17, S36). */
export function rhythmChecks(
  document: InvolvementDocument,
  { thresholds }: InvolvementContext,
): readonly InvolvementFinding[] {
  const { sharing = {}, wins } = document;
  const { longestGapDays = 0, daysSinceLast = 0, last, channels, ...rhythm } = winRhythm(document);
  const times = channels.reduce((sum, { count }) => sum + count, 0);
  const used = channels.map(({ channel }) => channel);
  const { everyWeeks } = sharing;
  const isLate = everyWeeks !== undefined && longestGapDays > everyWeeks * 7;
  const isSilent = everyWeeks === undefined && daysSinceLast > thresholds.silentAfterDays;
  return [
    ...contradiction(isLate, "rhythm-not-kept", {
      severity: "serious",
      key: "S17",
      params: { weeks: everyWeeks ?? 0, days: longestGapDays, told: rhythm.days },
      paths: ["sharing.everyWeeks", "wins"],
    }),
    ...risk(isSilent, "wins-gone-silent", {
      severity: "serious",
      key: "S17",
      params: { days: daysSinceLast, date: last ?? "" },
      paths: ["wins"],
    }),
    ...risk(times > 1 && channels.length === 1, "one-channel-only", {
      severity: "notice",
      key: "S17",
      params: { channel: channels[0]?.channel ?? "", count: times },
      paths: ["wins"],
    }),
    ...(sharing.channels ?? []).flatMap((channel, index) =>
      contradiction(times > 0 && !used.includes(channel), "channel-never-used", {
        severity: "notice",
        key: "S17",
        params: { channel },
        paths: [`sharing.channels[${index}]`, "wins"],
      }),
    ),
    ...risk(onlyManagerTells(wins) === true, "only-manager-tells", {
      severity: "serious",
      key: "S17",
      paths: ["wins"],
    }),
    ...gap(times > 0 && !used.includes("statistics"), "successes-not-beside-figures", {
      severity: "notice",
      key: "S17",
      paths: ["wins"],
    }),
  ];
}
