/** Whether two rows say the same; lists are compared item by item. */
export function sameFields(first: object, second: object): boolean {
  const [before, after] = [Object.entries(first), new Map<string, unknown>(Object.entries(second))];
  return before.length === after.size && before.every(([key, value]) => sameValue(value, after.get(key)));
}

function sameValue(first: unknown, second: unknown): boolean {
  if (Array.isArray(first) && Array.isArray(second)) {
    return first.length === second.length && first.every((item, index) => item === second[index]);
  }
  return first === second;
}
