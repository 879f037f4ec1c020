import { describe, expect, it } from "vitest";
import { act, dataOf, dayAt, evenDays } from "./even-days.test-support.js";
import { halfCollectedMonths } from "./half-collected-months.js";

/** Three replies an hour or so of every hour of the day, over 150 days. */
const busy = Array.from({ length: 150 * 24 }, (_, hour) => hour).map((hour) => ({
  kind: "contribution" as const,
  id: `h${hour}`,
  type: "reply" as const,
  at: dayAt((hour + 0.3) / 24),
  author: `p${hour % 7}`,
}));
/** March 2026 is days 59 to 89. */
const isMarch = (at: string): boolean => at >= "2026-03-01" && at < "2026-04-01";
const hourOf = (at: string): number => Number(at.slice(11, 13));
const dayOf = (at: string): number => Number(at.slice(8, 10));

describe("halfCollectedMonths", () => {
  it("tells the hours that lack, by the clock that is asked for", () => {
    const records = busy.filter(({ at }) => !isMarch(at) || hourOf(at) < 12);
    const [flaw] = halfCollectedMonths(dataOf(records))._unsafeUnwrap();
    expect(flaw).toMatchObject({
      type: "missing-hours",
      params: { fromHour: 12, untilHour: 24, of: 31 },
      window: { from: "2026-03-01T00:00:00.000Z", until: "2026-04-01T00:00:00.000Z" },
    });
    const inAmsterdam = halfCollectedMonths(dataOf(records), { timeZone: "Europe/Amsterdam" })._unsafeUnwrap();
    // 12:00 in UTC is 13:00 or 14:00 there: of the quarters only the last is empty all month.
    expect(inAmsterdam.map(({ params }) => params["fromHour"])).toEqual([18]);
  });

  it("tells scattered days with their number", () => {
    const records = busy.filter(({ at }) => !isMarch(at) || dayOf(at) % 2 === 0);
    const [flaw] = halfCollectedMonths(dataOf(records))._unsafeUnwrap();
    // By hand: March has 16 odd days.
    expect(flaw).toMatchObject({ type: "missing-days", params: { days: 16, of: 31 } });
  });

  it("tells days only where too few are opened on them as well", () => {
    // Three replies a day, in March on its 15 even days alone; an opening a day on some of the others.
    const replies = evenDays(150).filter(({ at }) => !isMarch(at) || dayOf(at) % 2 === 0);
    const opened = (isOpened: (day: number) => boolean) =>
      Array.from({ length: 150 }, (_, day) => act("host", day + 0.4, { type: "opening" })).filter(({ at }, day) =>
        isMarch(at) ? dayOf(at) % 2 === 0 : isOpened(day),
      );
    const told = (isOpened: (day: number) => boolean) =>
      halfCollectedMonths(dataOf(replies, opened(isOpened)))._unsafeUnwrap();
    expect(told(() => true)).toMatchObject([{ type: "missing-days", params: { days: 16 } }]);
    // Every other day is what March has too: replies come in company.
    expect(told((day) => day % 2 === 0)).toEqual([]);
  });

  it.each([
    ["one silence of ten days, as a holiday", busy.filter(({ at }) => !isMarch(at) || dayOf(at) > 10)],
    ["a month that is quieter on every day", busy.filter(({ at }, index) => !isMarch(at) || index % 3 === 0)],
    [
      "a quiet month: fewer days, and less on each",
      busy.filter(({ at }) => !isMarch(at) || (dayOf(at) % 2 === 0 && hourOf(at) % 12 === 9)),
    ],
    ["a community that is never there at night", busy.filter(({ at }) => hourOf(at) >= 8)],
  ])("does not tell %s", (_, records) => {
    expect(halfCollectedMonths(dataOf(records))._unsafeUnwrap()).toEqual([]);
  });

  it("refuses to judge where no month has four weeks on either side", () => {
    expect(halfCollectedMonths(dataOf(evenDays(60)))._unsafeUnwrapErr()).toMatchObject({ reason: "too-few-days" });
    expect(() => halfCollectedMonths(dataOf([]), { timeZone: "Amsterdam" })).toThrow(RangeError);
  });
});
