import type { GroupRow } from "../../forum/forum-row.js";
import type { PlayedForum } from "../played-forum.js";

/** A group by name, in whatever case. */
export function groupNamed({ groups }: PlayedForum, name: string): GroupRow | undefined {
  const wanted = name.toLowerCase();
  return [...groups.values()].find((group) => (group.name ?? `group${group.id}`).toLowerCase() === wanted);
}
