import type { SourceRecord } from "@org/community-core/source";
import { type SimulationInput, simulateCommunity } from "@org/community-simulator";

/** A made-up local community: how lively it is, how often nobody answers, and how much of the answering its host does. */
interface Branch {
  readonly venue: string;
  readonly openingsPerDay: number;
  readonly unansweredShare: number;
  readonly hostShare: number;
  /** Who hosts it; the same name is the same person in every branch. */
  readonly host: string;
}

/** The seed of the first branch; each next one has the number after it. */
export const seed = 20_260;

const centre = "centre";
const branches: readonly Branch[] = [
  { venue: "alderton", openingsPerDay: 0.8, unansweredShare: 0.05, hostShare: 0.3, host: "host-1" },
  { venue: "birchwick", openingsPerDay: 0.6, unansweredShare: 0.1, hostShare: 0.8, host: centre },
  { venue: "castlebay", openingsPerDay: 0.5, unansweredShare: 0.45, hostShare: 0.2, host: "host-3" },
  { venue: "dunmere", openingsPerDay: 0.7, unansweredShare: 0.15, hostShare: 0.8, host: centre },
  { venue: "eastholm", openingsPerDay: 0.1, unansweredShare: 0.1, hostShare: 0.3, host: "host-5" },
  { venue: "fernley", openingsPerDay: 0.6, unansweredShare: 0.25, hostShare: 0.8, host: centre },
  { venue: "greyford", openingsPerDay: 0.5, unansweredShare: 0.2, hostShare: 0.2, host: "host-7" },
  { venue: "hollin", openingsPerDay: 0.08, unansweredShare: 0.3, hostShare: 0.2, host: "host-8" },
  { venue: "kingsmere", openingsPerDay: 0.9, unansweredShare: 0.05, hostShare: 0.2, host: "host-9" },
  { venue: "lowick", openingsPerDay: 0.5, unansweredShare: 0.55, hostShare: 0.3, host: "host-10" },
  { venue: "national", openingsPerDay: 0.3, unansweredShare: 0.1, hostShare: 0.5, host: centre },
];

const subjects = ["first mortgage", "business loans", "saving for children", "phishing", "the branch office"];

function communityOf({ openingsPerDay, unansweredShare, hostShare }: Branch, index: number): SimulationInput {
  return {
    seed: seed + index,
    start: "2025-10-01T00:00:00Z",
    days: 212,
    members: 40,
    foundingShare: 0.5,
    silentShare: 0.4,
    openingsPerDay,
    unansweredShare,
    repliesPerOpening: 1.4,
    reactionsPerContribution: 0,
    acceptedShare: 0,
    closedShare: 0,
    editShare: 0,
    flagShare: 0,
    // Two subjects that all have, and one that few have.
    subjects: [...subjects.slice(0, 2), subjects[2 + (index % 3)] ?? ""],
    manager: {
      duties: ["steering"],
      firstAnswerShare: hostShare,
      laterAnswerShare: hostShare,
      welcomeShare: hostShare,
    },
  };
}

/** One person who put two questions, and whom nobody has answered yet. */
const alone = [
  "ma1,opening,2026-04-01T10:00:00.000Z,mam1,mac1,marsh-end,,phishing",
  "ma2,opening,2026-04-12T10:00:00.000Z,mam1,mac2,marsh-end,,first mortgage",
];

/** The contributions of all branches as CSV: simulated, so that nobody's data are in them. */
export function contributionsCsv(): string {
  const rows = branches.flatMap((branch, index) =>
    branchRows(branch, [...simulateCommunity(communityOf(branch, index)).records()]),
  );
  return `${["id,type,created_at,author_id,conversation_id,venue,reply_to_id,subject", ...rows, ...alone].join("\n")}\n`;
}

/** Who steers which branch, as CSV. */
export function dutiesCsv(): string {
  const rows = branches.map(({ venue, host }) => `${host},steering,2025-10-01,${venue}`);
  return `${["holder,duty,from,venue", ...rows].join("\n")}\n`;
}

function branchRows({ venue, host }: Branch, records: readonly SourceRecord[]): readonly string[] {
  const short = venue.slice(0, 2);
  const own = (id: string | undefined): string => (id === undefined ? "" : `${short}${id}`);
  const manager = records.find((record) => record.kind === "duty")?.holder;
  const subjectOf = new Map(
    records.flatMap((record) => (record.kind === "conversation" ? [[record.id, record.subjects?.[0] ?? ""]] : [])),
  );
  return records.flatMap((record) => {
    if (record.kind !== "contribution" || (record.type !== "opening" && record.type !== "reply")) return [];
    const { id, type, at, author, conversation = "", target } = record;
    const by = author === manager ? host : own(author);
    const subject = type === "opening" ? (subjectOf.get(conversation) ?? "") : "";
    return [[own(id), type, at, by, own(conversation), venue, own(target), subject].join(",")];
  });
}
