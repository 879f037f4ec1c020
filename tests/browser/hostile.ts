import { createCsvAdapter } from "@org/community-adapter-csv";
import { assessHealth, collect, createDataset, type FactRecord, type HealthReport } from "@org/community-core";
import { assessFederation, type FederationReport } from "@org/community-core/federation";
import type { CommunityPlan } from "@org/community-core/planning";

/** What somebody may call themselves, a place, a subject or a file. */
export const hostile = {
  member: "<script>alert(1)</script>",
  venue: `"><img src=x onerror=alert(2)>`,
  subject: "</style></title><svg onload=alert(3)>",
  source: "javascript:alert(4)//'&quot;<b>",
};

/** The same with what turns the direction of reading, and a word that is wider than any screen. */
export const nasty: string = `${hostile.venue}\u202E\u2066gpj.exe ${"w".repeat(300)}`;

/** A plan in which every text is such a name. */
export const hostilePlan: CommunityPlan = {
  community: { id: nasty, name: nasty, approach: "built", about: [nasty], notAbout: [nasty] },
  groups: [{ id: nasty, name: nasty, motives: [nasty], subjects: [nasty] }],
  venues: [{ id: nasty, name: nasty, style: "threaded" }],
  drawnUpBy: [{ id: nasty, department: nasty }],
};

/** Local communities with such names, venues and subjects. */
export function hostileFederation(): FederationReport {
  const names = ["1", "2", "3"].map((number) => `${nasty}${number}`);
  const records = names.flatMap((venue, place) =>
    Array.from({ length: 12 }, (_, day): readonly FactRecord[] => {
      const conversation = `${venue}${day}`;
      const at = (hour: number): string => new Date(Date.UTC(2026, 0, 2 + day, hour)).toISOString();
      const said = { kind: "contribution", venue, conversation } as const;
      return [
        { kind: "conversation", id: conversation, venue, subjects: [nasty] },
        { ...said, id: `q${place}-${day}`, type: "opening", at: at(9), author: `${venue}-${day}` },
        { ...said, id: `a${place}-${day}`, type: "reply", at: at(10), author: nasty, target: `q${place}-${day}` },
      ];
    }).flat(),
  );
  const dataset = createDataset(records, { pseudonyms: "ids" });
  const parts = names.map((name) => ({ name, venues: [name] }));
  return assessFederation(dataset, { name: nasty, parts }, { asOf: "2026-03-01T00:00:00Z" })._unsafeUnwrap();
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Twelve weeks in which everything has a name full of markup, read by the adapter for CSV with the names themselves. */
export async function hostileReport(): Promise<HealthReport> {
  const rows = ["id,type,created_at,author,conversation,venue,subject,target"];
  for (let day = 0; day < 84; day++) {
    const at = (hour: number): string => new Date(Date.UTC(2026, 0, 1 + day, hour)).toISOString();
    const place = `${cell(`${hostile.venue}${day % 2}`)},${cell(hostile.subject)}`;
    const answers = day % 9 === 0 ? "bob" : hostile.member;
    rows.push(`q${day},opening,${at(9)},${cell(`${hostile.member}${day % 9}`)},c${day},${place},`);
    rows.push(`a${day},reply,${at(11)},${cell(answers)},c${day},${place},q${day}`);
  }
  const adapter = createCsvAdapter({
    source: hostile.source,
    files: [
      {
        input: { text: `${rows.join("\n")}\n` },
        name: "<i>posts</i>.csv",
        mapping: {
          types: ["opening", "reply"],
          records: [
            {
              kind: "contribution",
              fields: {
                id: "id",
                type: "type",
                at: "created_at",
                author: "author",
                conversation: "conversation",
                venue: "venue",
                target: { column: "target", optional: true },
              },
            },
            {
              kind: "conversation",
              when: { column: "type", equals: "opening" },
              fields: { id: "conversation", venue: "venue", subjects: "subject" },
            },
          ],
        },
      },
    ],
  })._unsafeUnwrap();
  const collected = await collect(adapter, { pseudonymise: async (people) => people.map(({ id }) => id) });
  return assessHealth(collected._unsafeUnwrap().dataset, { asOf: "2026-03-26T00:00:00Z", series: true });
}
