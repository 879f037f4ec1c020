import type { ContributionType } from "@org/community-core";
import { type EvidenceKind, type EvidenceRow, evidenceKinds } from "@org/community-core/evidence";
import { partWords } from "../speech/given-params.js";
import type { Speech } from "../speech/speech.js";
import { valueText } from "../speech/value-text.js";

/** The columns of rows that are shown, in their order. */
export const evidenceColumns = [
  "at",
  "until",
  "kind",
  "id",
  "person",
  "to",
  "by",
  "followedAt",
  "label",
  "amount",
  "as",
] as const;

/** The cells of a row, empty where it has nothing to say. */
export function evidenceCells(
  row: EvidenceRow,
  speech: Speech,
): Readonly<Record<(typeof evidenceColumns)[number], string>> {
  const { evidence: words } = speech.language;
  const { kind, as, leftOut } = row;
  return {
    at: moment(row.at),
    until: moment(row.until),
    kind: isKind(kind) ? words.kinds[kind] : contributionName(kind, speech),
    id: shortened(row.id ?? row.conversation ?? ""),
    person: row.person ?? (isKind(kind) ? "" : "?"),
    to: row.to ?? "",
    by: row.by ?? "",
    followedAt: moment(row.followedAt),
    label: labelText(row.label ?? "", speech),
    amount: amountText(row, speech),
    as: as === undefined ? (leftOut === undefined ? "" : words.leftOut[leftOut]) : words.roles[as],
  };
}

/** What kind of rows one stands among: contributions are one kind, whatever their type. */
export function kindOfRows({ kind }: EvidenceRow, { language }: Speech): string {
  const { contributions, kinds } = language.evidence;
  // Moments stand among the contributions that they are held against.
  return isKind(kind) && kind !== "end-of-observation" && kind !== "moment" ? kinds[kind] : contributions;
}

function isKind(kind: EvidenceRow["kind"]): kind is EvidenceKind {
  return evidenceKinds.some((one) => one === kind);
}

/** An hour of the week in words; other labels as they are. */
function labelText(label: string, { format }: Speech): string {
  const hour = /^([1-7]) (\d\d):00$/.exec(label);
  return hour === null ? label : format.weekHour(Number(hour[1]), Number(hour[2]));
}

function moment(at: string | undefined): string {
  return at === undefined ? "" : at.slice(0, 16).replace("T", " ");
}

const inHours: readonly EvidenceRow["as"][] = ["answered", "unanswered"];
const inDays: readonly EvidenceRow["as"][] = ["silence", "waiting", "not-waiting", "came-back"];

/** Waits are hours, silences are days; other amounts are counts. */
function amountText({ amount, as, leftOut }: EvidenceRow, speech: Speech): string {
  if (amount === undefined) return "";
  const isWait = inHours.includes(as) || leftOut === "too-young" || leftOut === "no-response";
  if (isWait) return valueText(amount, "hours", speech);
  return inDays.includes(as) ? valueText(amount, "days", speech) : speech.format.number(amount);
}

function contributionName(kind: ContributionType, { language }: Speech): string {
  return partWords(language, kind).noun;
}

/** Ids may be of any length; all of it stands in JSON and CSV. */
function shortened(id: string): string {
  return id.length > 14 ? `${id.slice(0, 13)}…` : id;
}
