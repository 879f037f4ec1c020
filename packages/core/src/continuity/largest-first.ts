/** The indexes with an amount above 0, largest first; equals keep their order, which for people is that of their pseudonyms. */
export function largestFirst(amounts: ArrayLike<number>): readonly number[] {
  const indexes: number[] = [];
  for (let index = 0; index < amounts.length; index++) if ((amounts[index] ?? 0) > 0) indexes.push(index);
  return indexes.sort((one, other) => (amounts[other] ?? 0) - (amounts[one] ?? 0));
}
