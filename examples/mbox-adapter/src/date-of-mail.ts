import { formatInstant, type IsoInstant, utcInstant } from "@org/community-core/source";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The zones that RFC 5322 knows by name, in hours; of every other name it says that nobody knows what it means. */
const zones: Readonly<Record<string, number>> = {
  ...{ ut: 0, gmt: 0, z: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
};

const form = /^(?:[a-z]{3},)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ([+-]\d{4}|[a-z]{1,3})$/;

/**
 * When a message was sent, by its `Date` (RFC 5322, 3.3 and 4.3). Absent if there is none, if that day or hour does not
 * exist, or if no zone is known: a time is never guessed. A leap second is the second before it.
 */
export function dateOfMail(text: string | undefined): IsoInstant | undefined {
  const plain = (text ?? "")
    .replace(/\([^()]*\)/g, " ")
    .trim()
    .replace(/\s+/g, " ")
    .replace(/, /, ",")
    .toLowerCase();
  const [, day, month = "", year, hour, minute, second = "0", zone = ""] = form.exec(plain) ?? [];
  const minutes = minutesOf(zone);
  if (day === undefined || minutes === undefined) return undefined;
  const seconds = Math.min(Number(second), 59);
  const local = utcInstant(Number(year), months.indexOf(month) + 1, Number(day), Number(hour), Number(minute), seconds);
  return local === undefined || Number(second) > 60 ? undefined : formatInstant(local - minutes * 60_000);
}

/** How far a zone is ahead of UTC. */
function minutesOf(zone: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return zones[zone] === undefined ? undefined : zones[zone] * 60;
  return Number(minutes) > 59 ? undefined : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}
