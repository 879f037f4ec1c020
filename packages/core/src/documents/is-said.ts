/** Whether a list is there and holds anything. */
export function isSaid<T>(list: readonly T[] | undefined): list is readonly T[] {
  return list !== undefined && list.length > 0;
}
