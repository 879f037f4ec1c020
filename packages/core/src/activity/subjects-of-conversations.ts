import type { CommunityDataset } from "../dataset/community-dataset.js";
import { textAt } from "../dataset/texts/text-list.js";

/** Tells what a conversation, by its index, is about; nothing where that was not said. */
export type SubjectsOf = (conversation: number) => readonly string[];

/** Tells what conversations are about; `undefined` where the source says it of none. */
export function subjectsOfConversations({ facts, conversations, venues }: CommunityDataset): SubjectsOf | undefined {
  const stated = facts.conversation.filter(({ subjects = [] }) => subjects.length > 0);
  if (stated.length === 0) return undefined;
  const keyOf = (source: string, id: string): string => JSON.stringify([source, id]);
  const subjects = new Map(stated.map((fact) => [keyOf(fact.source, fact.id), [...new Set(fact.subjects)]]));
  return (conversation) => {
    const source = venues[conversations.venue[conversation] ?? -1]?.source;
    if (source === undefined) return [];
    return subjects.get(keyOf(source, textAt(conversations.ids, conversation))) ?? [];
  };
}
