import type { Caveat, Refusal } from "@org/community-core";
import type { FederationPart, FederationReport, PartHealth } from "@org/community-core/federation";
import type { FederationWords } from "../language/federation-words.js";
import type { Speech } from "../speech/speech.js";
import type { CaveatNotes } from "./caveat-notes.js";
import { listed, paragraph } from "./paragraph.js";
import type { Block } from "./report-document.js";
import { summedCaveats } from "./summed-caveats.js";

/** The parts and the whole in a table, and below it what is not there, with its reason. */
export function composeParts(report: FederationReport, speech: Speech, notes: CaveatNotes): readonly Block[] {
  const { federation } = speech.language;
  const { columns } = federation;
  const rows = report.parts.map(({ name, health }) =>
    row(name, health.status === "measured" ? health.value : undefined, speech),
  );
  const whole = report.whole.status === "measured" ? [row(federation.whole, report.whole.value, speech)] : [];
  const refers = notes.refer(
    summedCaveats(
      [...report.parts.map(({ health }) => health), report.whole].flatMap((health) =>
        health.status === "measured" ? caveatsOf(health.value) : [],
      ),
    ),
  );
  return [
    { kind: "heading", level: 2, text: federation.partsTitle },
    paragraph(refers === "" ? federation.partsNote : `${federation.partsNote} (${refers})`),
    {
      kind: "table",
      columns: [columns.part, columns.people, columns.openings, columns.replies, columns.last],
      rows: [...rows, ...whole],
    },
    ...listed(missing(report, speech)),
  ];
}

function row(name: string, health: PartHealth | undefined, { language, format }: Speech): readonly string[] {
  const { none } = language.federation;
  if (health === undefined) return [name, none, none, none, none];
  const { activeContributors, openings, replies, lastAt } = health;
  return [
    name,
    ...[activeContributors, openings, replies].map((told) =>
      told.status === "measured" ? format.number(told.value.value) : none,
    ),
    lastAt === undefined ? none : format.date(lastAt),
  ];
}

function caveatsOf({ activeContributors, openings, replies }: PartHealth): readonly Caveat[] {
  return [activeContributors, openings, replies].flatMap((told) =>
    told.status === "measured" ? (told.value.caveats ?? []) : [],
  );
}

/** What is not there, with its reason: parts, venues of parts, and venues that no part has. */
function missing({ parts, outside, whole }: FederationReport, speech: Speech): readonly string[] {
  const { federation } = speech.language;
  return [
    ...parts.flatMap((part) => partMissing(part, speech)),
    ...(whole.status === "refused"
      ? [notShown(federation.whole, whole.refusal, speech.refusal(whole.refusal), federation)]
      : []),
    ...(outside.length === 0
      ? []
      : [federation.outside(outside.map(({ source, id, name }) => name ?? (id === "" ? source : id)).join(", "))]),
  ];
}

function partMissing({ name, health, unseenVenues }: FederationPart, speech: Speech): readonly string[] {
  const { federation } = speech.language;
  const unseen = unseenVenues
    .map(({ venue, nearest }) => (nearest === undefined ? venue : federation.meant(venue, nearest)))
    .join(", ");
  if (health.status === "measured") return unseen === "" ? [] : [federation.unseen(name, unseen)];
  const why = speech.refusal(health.refusal);
  return [notShown(name, health.refusal, unseen === "" ? why : `${why}: ${unseen}`, federation)];
}

function notShown(name: string, { type }: Refusal, why: string, words: FederationWords): string {
  return type === "Withheld" ? words.partWithheld(name, why) : words.partNotMeasured(name, why);
}
