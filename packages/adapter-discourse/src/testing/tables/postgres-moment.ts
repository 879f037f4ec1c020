import { formatInstant, type Instant } from "@org/community-core/source";

/** A moment as the database writes it: in UTC without saying so, and without the zeros at its end. */
export function postgresMoment(instant: Instant): string {
  const [seconds = "", fraction = ""] = formatInstant(instant).replace("T", " ").replace("Z", "").split(".");
  const digits = fraction.replace(/0+$/, "");
  return digits === "" ? seconds : `${seconds}.${digits}`;
}
