import { ok, type Result } from "neverthrow";
import type { AttributionOptions } from "../activity/people/attributed-contributions.js";
import { insufficientData } from "../activity/refusals.js";
import type { HeldRole } from "../activity/sides/held-roles.js";
import type { RoleOptions } from "../activity/sides/sides.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Caveat, type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { type DepartmentTakingPart, departmentsOf } from "./departments-of.js";
import { type RolesTakingPart, rolesTakingPart, whoRunsIt } from "./roles-taking-part.js";

/** Who of the organisation takes part, beside those who run the community. */
export interface ColleaguesWhoTakePart {
  /** Other colleagues who said something; the sample is those who hold a duty. */
  readonly colleagues: Result<Measurement<"people">, Refusal>;
  /** Departments of which somebody said something, community managers too; the sample is those that have a duty. */
  readonly departments: Result<Measurement<"departments">, Refusal>;
  /** Those departments one by one, in the order of their names. */
  readonly byDepartment: readonly DepartmentTakingPart[];
}

/**
 * How many colleagues and departments take part in the conversation (S42): the whole organisation, or those alone who
 * run the community.
 *
 * A colleague holds a declared duty for the organisation in the window and no part in running the community then
 * (`sides`); whoever speaks without a declared duty is a member, and a volunteer is one. They take part if they opened
 * or replied while they held it, or contributed of the types that are named; for the department for which they held it
 * then, and for no other. A department is that of the duty, else the
 * one that the list of members gives its holder; departments of the same name in two organisations are two. It is never
 * compared who says how much. 0 is an answer. Counts of what happened, so without interval. Refused where roles are not
 * known or not dated, and where the source cannot show who speaks; the colleagues as `no-colleagues` where none is
 * declared, the departments as `no-departments` where none is named.
 *
 * @throws RangeError if the window does not end after it begins, a type is unknown or there is no such zone.
 * @see https://chaoss.community/?p=3464 CHAOSS, Organizational Diversity
 * @example
 * const dataset = createDataset([
 *   { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01", department: "Education" },
 *   { kind: "duty", holder: "col", duty: "answering", from: "2025-01-01", department: "Archive", engagement: "employee" },
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "mia", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const { colleagues, departments } = colleaguesWhoTakePart(dataset, { window: windowBefore(Date.UTC(2026, 0, 31), 90) })._unsafeUnwrap();
 * [colleagues._unsafeUnwrap().value, departments._unsafeUnwrap().value, departments._unsafeUnwrap().sampleSize] // => [0, 1, 2]
 */
export function colleaguesWhoTakePart(
  dataset: CommunityDataset,
  options: AttributionOptions & RoleOptions,
): Result<ColleaguesWhoTakePart, Refusal> {
  const definition = "colleagues-who-take-part@1";
  const { window } = options;
  return rolesTakingPart(dataset, definition, options).map(({ roles, took, caveats }) => {
    const byDepartment = departmentsOf(dataset, roles, took);
    return {
      colleagues: colleagues(roles, took, { window, caveats, definition }),
      departments: departments(byDepartment, { window, caveats, definition: "departments-that-take-part@1" }),
      byDepartment,
    };
  });
}

interface Told {
  readonly window: TimeWindow;
  readonly caveats: readonly Caveat[];
  readonly definition: string;
}

function colleagues(
  roles: readonly HeldRole[],
  took: RolesTakingPart["took"],
  told: Told,
): Result<Measurement<"people">, Refusal> {
  const running = whoRunsIt(roles);
  const others = [...new Set(roles.map(({ person }) => person))].filter((person) => !running.has(person));
  if (others.length === 0) return insufficientData(told.definition, "no-colleagues", 1, 0);
  const spoke = new Set([...took.keys()].map(({ person }) => person));
  const value = others.filter((person) => spoke.has(person)).length;
  return ok(measurement({ value, unit: "people", sampleSize: others.length, sampleOf: "people", ...told }));
}

function departments(
  byDepartment: readonly DepartmentTakingPart[],
  told: Told,
): Result<Measurement<"departments">, Refusal> {
  const sampleSize = byDepartment.length;
  if (sampleSize === 0) return insufficientData(told.definition, "no-departments", 1, 0);
  const value = byDepartment.filter(({ takingPart }) => takingPart > 0).length;
  return ok(measurement({ value, unit: "departments", sampleSize, sampleOf: "departments", ...told }));
}
