import type { Problem } from "../model/errors.js";
import { problem } from "../model/problem.js";

/** A part with a text for each of its venues that stands for that venue alone; `undefined` where it is not known. */
interface PlacedVenues {
  readonly name: string;
  readonly keys: readonly (string | undefined)[];
}

/** The problems of venues that stand twice: what happens there would count twice, and in a second part it belongs to nobody. */
export function twicePlaced(parts: readonly PlacedVenues[]): readonly Problem[] {
  const first = new Map<string, { readonly path: string; readonly name: string }>();
  return parts.flatMap(({ name, keys }, index) =>
    keys.flatMap((key, position): readonly Problem[] => {
      if (key === undefined) return [];
      const path = `parts[${index}].venues[${position}]`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, { path, name });
        return [];
      }
      return [problem(path, { type: "repeated-venue", first: before.path, part: before.name })];
    }),
  );
}
