import { type IssueRecord, worded } from "@org/community-core/source";
import { plainName } from "../table/header.js";
import type { OpenedFile } from "./open-file.js";

/** Columns that have the name of one that is read, and are not read themselves: nobody could tell which was meant. */
export function headerIssues({ name: file, header, plan }: OpenedFile): readonly IssueRecord[] {
  const read = new Set(plan.mapped.map(({ column }) => column));
  const namesRead = new Map([...read].map((column) => [plainName(header.names[column] ?? ""), column]));
  return header.names.flatMap((name, column): readonly IssueRecord[] => {
    const same = namesRead.get(plainName(name));
    if (same === undefined || plainName(name) === "" || read.has(column)) return [];
    return [
      {
        kind: "issue",
        severity: "warning",
        code: "column-name-repeated",
        ...worded("{file} has “{name}” as column {first} and as column {second}; the second is not read.", {
          file,
          name,
          first: same + 1,
          second: column + 1,
        }),
        advice: "Give the columns different names, or name one by its number in the mapping.",
        place: { file, column: name },
      },
    ];
  });
}
