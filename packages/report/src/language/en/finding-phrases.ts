import type { Given } from "../given.js";

/** On whose word a duty stands. */
export const basis = (given: Given): string =>
  given.text("basis") === "platform-role" ? "a role on the platform" : "as declared";

/** By what it is known how many hours are used. */
export const use = (given: Given): string =>
  ({
    spent: ", as spent",
    given: ", by your minutes",
    "time-entries": ", by the time entries",
    assumed: ", by our assumption of minutes",
  })[given.text("use")] ?? "";

/** Of how many small communities it was by the model, in words. */
export const band = (given: Given): string =>
  ({
    "under-2-percent": "under 2%",
    "2-to-10-percent": "2 to 10%",
    "10-to-30-percent": "10 to 30%",
  })[given.text("band")] ?? "over 30%";

/** From when until when somebody is away, as far as it is known. */
export const away = (given: Given): string => {
  const from = given.date("date");
  if (!given.has("until")) return `from ${from} on`;
  return given.text("until") === given.text("date") ? `on ${from}` : `from ${from} to ${given.date("until")}`;
};

/** How many duties they have beside the one that is named. */
export const moreDuties = (given: Given): string =>
  given.has("more") ? ` and ${given.count("more", "other duty", "other duties")}` : "";

/** Fewer answers are one person's by chance, and what has fewer is not among them. */
export const enough = (given: Given): string =>
  given.has("least") ? ` with ${given.number("least")} answers or more` : " with answers";

/** Which one it is, or one of them. */
export const example = (given: Given): string => {
  if (!given.has("example")) return "";
  return given.number("count") === "1" ? `: ${given.text("example")}` : `, such as ${given.text("example")}`;
};
