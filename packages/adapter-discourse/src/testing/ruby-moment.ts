import { formatInstant, type Instant } from "@org/community-core/source";

/** A moment as exports have it: to the second, with the name of its zone. */
export function rubyMoment(instant: Instant): string {
  return formatInstant(instant)
    .replace("T", " ")
    .replace(/\.\d+Z/, " UTC");
}
