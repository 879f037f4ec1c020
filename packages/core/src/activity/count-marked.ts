/** How many of the marks are a value, 1 unless another is asked for. */
export function countMarked(marks: ArrayLike<number>, value = 1): number {
  let count = 0;
  for (let index = 0; index < marks.length; index++) if (marks[index] === value) count++;
  return count;
}
