import { expect, it } from "vitest";
import { isTimeZone } from "./time-zone.js";

it.each(["UTC", "Europe/Amsterdam", "America/Argentina/Buenos_Aires", "Asia/Kolkata", "Etc/GMT-14"])(
  "knows %s",
  (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  },
);

it.each(["", " ", "Amsterdam", "Europe/Nowhere", "+01:00", "-0330", "Europe/Amsterdam ", "__proto__"])(
  "does not know %j",
  (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  },
);
