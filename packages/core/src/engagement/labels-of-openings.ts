import { peopleNamed } from "../activity/people/people-named.js";
import { subjectsOfConversations } from "../activity/subjects-of-conversations.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { LabelsOfOpenings } from "./answers-by-label.js";

/** Openings without any label. */
export const unlabelled: LabelsOfOpenings = () => () => [];

/** The subjects of the conversation that an opening begins; `undefined` where no source names any. */
export function subjectsOfOpenings(dataset: CommunityDataset): LabelsOfOpenings | undefined {
  const { conversation } = dataset.contributions;
  const subjectsOf = subjectsOfConversations(dataset);
  if (subjectsOf === undefined) return undefined;
  return ({ opening }) =>
    (index) =>
      subjectsOf(conversation[opening[index] ?? -1] ?? -1);
}

/** The groups of whoever opened, as labels (`groupOfLabel`); `undefined` where nobody is in one. */
export function groupsOfOpeners(dataset: CommunityDataset): LabelsOfOpenings | undefined {
  const groupsOf = groupsByPerson(dataset);
  if (groupsOf.size === 0) return undefined;
  return ({ opener }) =>
    (index) =>
      groupsOf.get(opener[index] ?? -1) ?? [];
}

/** The groups of each person as labels, each once; two sources may call different groups alike. */
function groupsByPerson(dataset: CommunityDataset): ReadonlyMap<number, readonly string[]> {
  const members = dataset.facts.member.filter(({ groups = [] }) => groups.length > 0);
  const indexes = peopleNamed(
    dataset,
    members.map(({ id }) => id),
  );
  const found = new Map<number, readonly string[]>();
  for (const { id, source, groups = [] } of members) {
    const person = indexes.get(id) ?? -1;
    const labels = groups.map((group) => JSON.stringify([source, group]));
    found.set(person, [...new Set([...(found.get(person) ?? []), ...labels])]);
  }
  return found;
}

/** The group of a label. */
export function groupOfLabel(label: string): { readonly source: string; readonly group: string } {
  // The cast: labels are made by `groupsByPerson` alone.
  const [source, group] = JSON.parse(label) as [string, string];
  return { source, group };
}
