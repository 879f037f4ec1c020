import { createCsvAdapter } from "@org/community-adapter-csv";
import { assessHealth, collect, type HealthReport } from "@org/community-core";

/** What somebody may call themselves, a place, a subject or a file. */
export const hostile = {
  member: "<script>alert(1)</script>",
  venue: `"><img src=x onerror=alert(2)>`,
  subject: "</style></title><svg onload=alert(3)>",
  source: "javascript:alert(4)//'&quot;<b>",
};

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
