import type { Given } from "../given.js";

/** On whose word a duty stands. */
export const basis = (given: Given): string =>
  given.text("basis") === "platform-role" ? "een rol op het platform" : "volgens opgave";

/** By what it is known how many hours are used. */
export const use = (given: Given): string =>
  ({
    spent: ", volgens de bestede uren",
    given: ", volgens jouw minuten",
    "time-entries": ", volgens de urenstaat",
    assumed: ", volgens onze aanname van minuten",
  })[given.text("use")] ?? "";

/** Of how many small communities it was by the model, in words. */
export const band = (given: Given): string =>
  ({
    "under-2-percent": "minder dan 2%",
    "2-to-10-percent": "2 tot 10%",
    "10-to-30-percent": "10 tot 30%",
  })[given.text("band")] ?? "meer dan 30%";

/** From when until when somebody is away, as far as it is known. */
export const away = (given: Given): string => {
  const from = given.date("date");
  if (!given.has("until")) return `vanaf ${from}`;
  return given.text("until") === given.text("date") ? `op ${from}` : `van ${from} tot en met ${given.date("until")}`;
};

/** How many duties they have beside the one that is named. */
export const moreDuties = (given: Given): string =>
  given.has("more") ? ` en nog ${given.count("more", "taak", "taken")}` : "";

/** Fewer answers are one person's by chance, and what has fewer is not among them. */
export const enough = (given: Given): string =>
  given.has("least") ? ` met ${given.number("least")} antwoorden of meer` : " met antwoorden";

/** Welke het is, of een ervan. */
export const example = (given: Given, preposition: "op" | "over"): string => {
  if (!given.has("example")) return "";
  const named = given.text("example");
  return given.number("count") === "1" ? `: ${named}` : `, zoals ${preposition} ${named}`;
};
