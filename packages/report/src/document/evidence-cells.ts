import { type EvidenceKind, type EvidenceRow, evidenceKinds } from "@org/community-core/evidence";
import { lookUp } from "../speech/look-up.js";
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

/** The cells of a row under a figure, empty where it has nothing to say. */
export function evidenceCells(
  key: string,
  row: EvidenceRow,
  speech: Speech,
): Readonly<Record<(typeof evidenceColumns)[number], string>> {
  const { evidence: words } = speech.language;
  const { kind, as, leftOut } = row;
  return {
    at: moment(row.at),
    until: moment(row.until),
    kind: isKind(kind) ? words.kinds[kind] : words.types[kind],
    id: shortened(row.id ?? row.conversation ?? ""),
    person: row.person ?? (isKind(kind) ? "" : "?"),
    to: row.to ?? "",
    by: row.by ?? "",
    followedAt: moment(row.followedAt),
    label: labelText(row.label ?? "", speech),
    amount: amountText(key, row, speech),
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

/** What the amounts of a figure's rows are measured in, by its key or the name of its measure; others are counts. */
const timed: Readonly<Record<string, "hours" | "days">> = {
  "response-rate": "hours",
  "time-to-first-response": "hours",
  "answered-openings": "hours",
  "unanswered-openings": "hours",
  "newcomers-answered": "hours",
  "return-of-newcomers": "hours",
  "contributor-absence-factor/answering": "hours",
  "largest-share/answering": "hours",
  "longest-silence": "days",
  dormancy: "days",
  "waiting-openings": "days",
  "members-by-stage/back": "days",
};

function amountText(key: string, { amount }: EvidenceRow, speech: Speech): string {
  if (amount === undefined) return "";
  const [measure = key] = key.split("/", 1);
  const unit = lookUp(timed, key) ?? lookUp(timed, measure);
  if (unit === undefined) return speech.format.number(amount);
  // Less than a day would be 0 days for whoever reads it.
  return unit === "days" && amount < 1 ? valueText(amount * 24, "hours", speech) : valueText(amount, unit, speech);
}

/** Ids may be of any length; all of it stands in JSON and CSV. */
function shortened(id: string): string {
  return id.length > 14 ? `${id.slice(0, 13)}…` : id;
}
