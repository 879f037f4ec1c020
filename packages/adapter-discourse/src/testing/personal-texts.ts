import type { ForumRow } from "../forum/forum-row.js";
import { playedPersonalData } from "./played-personal-data.js";

/** Every name, address, title and text of a played forum that may not stand in what comes out of it. */
export function personalTexts(rows: readonly ForumRow[]): readonly string[] {
  return Object.values(playedPersonalData(rows)).flat();
}
