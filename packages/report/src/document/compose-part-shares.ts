import type { ComparedShare, FederationReport, PartShare } from "@org/community-core/federation";
import type { Speech } from "../speech/speech.js";
import { valueText } from "../speech/value-text.js";
import type { CaveatNotes } from "./caveat-notes.js";
import { listed, paragraph } from "./paragraph.js";
import type { Block } from "./report-document.js";
import { summedCaveats } from "./summed-caveats.js";

/** The shares of the parts side by side: as they are, of how many, and drawn to what the parts have in common. */
export function composePartShares(
  { shares, parts }: FederationReport,
  speech: Speech,
  notes: CaveatNotes,
): readonly Block[] {
  const { federation } = speech.language;
  const isMeasured = ({ parts }: ComparedShare): boolean => parts.some(({ raw }) => raw.status === "measured");
  const nowhere = shares.filter((share) => !isMeasured(share)).map(({ key }) => speech.measure(key));
  // Of a part that is not measured at all it was said why.
  const told = new Set(parts.filter(({ health }) => health.status === "refused").map(({ name }) => name));
  return [
    { kind: "heading", level: 2, text: federation.sharesTitle },
    paragraph(federation.sharesNote),
    ...shares.filter(isMeasured).flatMap((share) => composeShare(share, told, speech, notes)),
    ...(nowhere.length === 0 ? [] : [paragraph(federation.nowhere(nowhere.join("; ")))]),
  ];
}

function composeShare(
  share: ComparedShare,
  told: ReadonlySet<string>,
  speech: Speech,
  notes: CaveatNotes,
): readonly Block[] {
  const { federation } = speech.language;
  const { shareColumns: columns } = federation;
  const { parts, pooled } = share;
  const refers = notes.refer(
    summedCaveats(parts.flatMap(({ raw }) => (raw.status === "measured" ? (raw.value.caveats ?? []) : []))),
  );
  const said = [
    ...(pooled === undefined ? [] : [federation.pooled(speech.format.share(pooled))]),
    orderText(share, speech),
    ...(refers === "" ? [] : [`(${refers})`]),
  ];
  const reasons = parts.flatMap(({ part, raw }) =>
    raw.status === "refused" && !told.has(part) ? [federation.partNotMeasured(part, speech.refusal(raw.refusal))] : [],
  );
  return [
    { kind: "heading", level: 3, text: speech.measure(share.key) },
    paragraph(said.join(" ")),
    {
      kind: "table",
      columns: [columns.part, columns.raw, columns.sample, columns.shrunk],
      rows: inOrder(share).flatMap((one) => row(one, speech)),
    },
    ...listed(reasons),
  ];
}

function orderText({ order }: ComparedShare, { language, format }: Speech): string {
  const { federation } = language;
  if (order.status === "shown") return federation.order;
  if (order.reason === "within-chance") return federation.withinChance;
  return federation.tooFewParts(format.number(order.found), format.number(order.needed));
}

function inOrder({ parts, order }: ComparedShare): readonly PartShare[] {
  if (order.status === "not-shown") return parts;
  return order.parts.flatMap((name) => parts.find(({ part }) => part === name) ?? []);
}

function row({ part, raw, shrunk }: PartShare, speech: Speech): readonly (readonly string[])[] {
  if (raw.status === "refused") return [];
  const { format, language } = speech;
  const { value, sampleSize, sampleOf } = raw.value;
  const { one, other } = language.labels.samples[sampleOf];
  const drawn = shrunk === undefined ? language.federation.none : format.share(shrunk);
  return [[part, valueText(value, "share", speech), format.count(sampleSize, one, other), drawn]];
}
