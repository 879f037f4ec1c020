import { type Instant, parseInstant } from "@org/community-core/source";

/** `2026-01-31 08:15:30.123456`, in exports with ` UTC` behind it. */
const withoutZone = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(\.\d{1,3})?\d*( UTC)?$/;

/** A moment as the database, its exports or its answers write it; one without a zone is UTC. NaN for anything else. */
export function momentInText(text: string): Instant {
  const parts = withoutZone.exec(text);
  const whole = parts === null ? text : `${parts[1]}T${parts[2]}${parts[3] ?? ""}Z`;
  return parseInstant(whole).unwrapOr(Number.NaN);
}
