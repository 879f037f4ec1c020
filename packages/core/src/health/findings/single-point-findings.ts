import type { DutyConcentration } from "../../continuity/duty-concentration.js";
import type { OnOnePerson, SinglePoints } from "../../continuity/single-points.js";
import type { DutyKind } from "../../model/duty-kind.js";
import type { Finding } from "../assessment/finding.js";

/** Under so many acts that one person did all of it is chance: ours, and what `singlePoints` leaves out unless told otherwise. */
const leastActs = 5;

/** Which duty a kind of work is of that is none itself: what was found of the one is not said again of the other. */
const dutyOfWork: ReadonlyMap<unknown, DutyKind> = new Map([
  ["first-response", "answering"],
  ["reply", "answering"],
  ["invitation", "outreach"],
]);

/**
 * What stops altogether when one person does: duties of which nobody else did anything (of welcoming: nobody else came
 * first; a notice where others followed in half of the conversations or more, ours), and the places, subjects and
 * hours in which nobody else answered (S12). Of each kind the person on whom most of them hang. A community with one place
 * is no list of places.
 *
 * @param work - What was found of kinds of work (`workFindings`).
 */
export function singlePointFindings(
  duties: readonly DutyConcentration[],
  points: SinglePoints | undefined,
  work: readonly Finding[] = [],
): readonly Finding[] {
  const told = new Set<unknown>(
    work
      .filter(({ code }) => code === "one-person-carries")
      .map(({ params }) => dutyOfWork.get(params["work"]) ?? params["work"]),
  );
  return [
    ...duties.filter(({ duty }) => !told.has(duty)).flatMap(onOneCarrier),
    ...(points === undefined
      ? []
      : [
          ...onOne("venues-on-one-person", points.venues, ({ source, venue }) => (venue === "" ? source : venue)),
          ...onOne("subjects-on-one-person", points.subjects, ({ subject }) => subject),
          ...onOne("hours-on-one-person", points.weekHours),
        ]),
  ];
}

function onOneCarrier({ duty, work }: DutyConcentration): readonly Finding[] {
  if (work?.status !== "measured" || work.value.people > 1 || work.value.acts < leastActs) return [];
  const { acts, othersAnswered = 0 } = work.value;
  const params = { duty, count: acts, ...(othersAnswered === 0 ? {} : { others: othersAnswered }) };
  const people = work.value.carriers.map(({ person }) => person);
  // Whoever is greeted by one and helped by others too does not hang on that one.
  const severity = 2 * othersAnswered >= acts ? "notice" : "serious";
  return [{ code: "duty-on-one-person", params, people, severity, pillar: "continuityRisk", key: "S12" }];
}

function onOne<T>(
  code: "venues-on-one-person" | "subjects-on-one-person" | "hours-on-one-person",
  points: OnOnePerson<T> | undefined,
  named?: (point: T) => string,
): readonly Finding[] {
  if (points === undefined || points.all < 2) return [];
  const counts = new Map<string, number>();
  for (const { person } of points.onePerson) counts.set(person, (counts.get(person) ?? 0) + 1);
  // The first of the most: who answers most at one of them comes first among equals.
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (most === undefined) return [];
  const [person, count] = most;
  const first = points.onePerson.find((one) => one.person === person);
  const example = first === undefined || named === undefined ? {} : { example: named(first) };
  const severity = 2 * count > points.all ? "serious" : "notice";
  const params = { count, of: points.all, least: leastActs, ...example };
  return [{ code, params, people: [person], severity, pillar: "continuityRisk", key: "S12" }];
}
