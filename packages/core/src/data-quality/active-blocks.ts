import type { HoursOfPlace } from "./hours-by-place.js";
import type { LocalHour } from "./local-hour.js";

/** Blocks of a day: four of six hours. */
export const blocksOfDay = 4;

/** In which parts of which days something was contributed, by the clock of a zone. */
export interface ActiveBlocks {
  /** In days since 1970 there. */
  readonly firstDay: number;
  readonly days: number;
  /** 1 where something was contributed, block by block: that of a day begins at four times the day. */
  readonly active: Uint8Array;
  /** How many contributions each day has. */
  readonly perDay: Uint32Array;
}

/** Days and quarters of days in which a place was active. */
export function activeBlocks({ firstHour, counts }: HoursOfPlace, local: LocalHour): ActiveBlocks {
  const firstDay = Math.floor(local(firstHour) / 24);
  const days = counts.length === 0 ? 0 : Math.floor(local(firstHour + counts.length - 1) / 24) - firstDay + 1;
  const active = new Uint8Array(days * blocksOfDay);
  const perDay = new Uint32Array(days);
  counts.forEach((count, index) => {
    if (count === 0) return;
    const block = Math.floor((local(firstHour + index) - firstDay * 24) / (24 / blocksOfDay));
    active[block] = 1;
    const day = Math.floor(block / blocksOfDay);
    perDay[day] = (perDay[day] ?? 0) + count;
  });
  return { firstDay, days, active, perDay };
}
