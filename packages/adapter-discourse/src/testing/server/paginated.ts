/** Items of a page, the first of which is 0. */
export function paginated<Item>(items: readonly Item[], page: number, length: number): readonly Item[] {
  return items.slice(page * length, (page + 1) * length);
}
