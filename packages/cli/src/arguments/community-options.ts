import { type Instant, isCalendarDate, parseInstant, startOfDate } from "@org/community-core";
import { createCommunityConcept } from "@org/community-core/planning";
import type { CommunityFrame } from "@org/community-core/viability";
import { err, ok, type Result } from "neverthrow";
import type { CommandIo } from "../command-io.js";
import { readDocument } from "../documents/read-document.js";
import { type Failure, usageFailure } from "../failure.js";
import type { OptionSpecs } from "./option-spec.js";
import type { ParsedArguments } from "./parsed-arguments.js";

const scopes = ["internal", "external", "mixed"] as const;

/** What is known of a community besides its data: what its figures are held against, and what there is before its launch. */
export const communityOptions: OptionSpecs = {
  size: { value: "<number>", help: "how many people could take part; thresholds scale with it" },
  scope: {
    value: `<${scopes.join("|")}>`,
    help: "inside the organisation or outside it (default: as the concept says, else external)",
  },
  launched: { value: "<date>", help: "the day of the launch (default: that of the first contribution)" },
  "horizon-months": { value: "<number>", help: "for how many months people, time and money are there (default: 12)" },
  concept: { value: "<file>", help: "the concept with its interviews: what a report rests on before the launch" },
};

/** What the command line says of the community; the concept says its scope where no option does. */
export async function chosenCommunity(
  given: ParsedArguments,
  timeZone: string,
  io: CommandIo,
): Promise<Result<CommunityFrame, Failure>> {
  const size = wholeNumber(given, "size", mostPeople);
  if (size.isErr()) return err(size.error);
  const horizonMonths = wholeNumber(given, "horizon-months", mostMonths);
  if (horizonMonths.isErr()) return err(horizonMonths.error);
  const asked = given.text("scope");
  const scope = scopes.find((one) => one === asked);
  if (asked !== undefined && scope === undefined)
    return err(usageFailure(`There is no scope "${asked}".`, `There are: ${scopes.join(", ")}.`));
  const launchedAt = launch(given.text("launched"), timeZone);
  if (launchedAt.isErr()) return err(launchedAt.error);
  const named = given.text("concept");
  const concept =
    named === undefined
      ? ok(undefined)
      : await readDocument(named, io, { name: "concept", create: createCommunityConcept });
  return concept.map((read) => {
    const { value } = read ?? {};
    const inside = scope ?? value?.community?.scope;
    return {
      ...(size.value === undefined ? {} : { size: size.value }),
      ...(inside === undefined ? {} : { scope: inside }),
      ...(launchedAt.value === undefined ? {} : { launchedAt: launchedAt.value }),
      ...(horizonMonths.value === undefined ? {} : { horizonMonths: horizonMonths.value }),
      ...(value === undefined ? {} : { concept: value }),
    };
  });
}

/** More than all people alive, and a hundred years. */
const mostPeople = 10_000_000_000;
const mostMonths = 1200;

function wholeNumber(given: ParsedArguments, option: string, most: number): Result<number | undefined, Failure> {
  const text = given.text(option);
  if (text === undefined) return ok(undefined);
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= most) return ok(number);
  return err(usageFailure(`--${option} is a whole number from 1 to ${most}, not "${text}".`));
}

/** A day begins where it does in the time zone of the report. */
function launch(asked: string | undefined, timeZone: string): Result<Instant | undefined, Failure> {
  if (asked === undefined) return ok(undefined);
  const moment = isCalendarDate(asked) ? startOfDate(asked, timeZone) : parseInstant(asked).unwrapOr(undefined);
  if (moment !== undefined) return ok(moment);
  return err(usageFailure(`--launched is no date: "${asked}".`, "Give a date such as 2026-11-21."));
}
