import type { CommunityDataset } from "../dataset/community-dataset.js";

/** Gives the answer for a key that is kept for a dataset, or makes and keeps it. */
export type KeptAnswers<T> = (dataset: CommunityDataset, key: string, make: () => T) => T;

/** More answers than a report asks for; fewer than would matter in memory. */
const mostAnswers = 4;

/**
 * Keeps the latest answers to a question about a dataset, because several figures ask the same. A dataset never
 * changes, so that an answer holds as long as the dataset does.
 */
export function keepLatest<T>(): KeptAnswers<T> {
  const kept = new WeakMap<CommunityDataset, Map<string, { readonly answer: T }>>();
  return (dataset, key, make) => {
    const answers = kept.get(dataset) ?? new Map<string, { readonly answer: T }>();
    const known = answers.get(key);
    if (known !== undefined) return known.answer;
    const answer = make();
    const oldest = answers.size < mostAnswers ? undefined : answers.keys().next().value;
    if (oldest !== undefined) answers.delete(oldest);
    kept.set(dataset, answers.set(key, { answer }));
    return answer;
  };
}
