import { type FactRecord, formatInstant } from "@org/community-core/source";
import type { Simulation } from "../life/simulation.js";
import { personRoles } from "../people/population.js";
import { memberId, venueId } from "./ids.js";
import { liesIn, type ReadStretch } from "./read-stretch.js";

/** Everybody who joined, or whose account was closed, in the stretch. Nothing is known of deleted accounts. */
export function* memberRecords(simulation: Simulation, stretch: ReadStretch): Generator<FactRecord<"member">> {
  const { population } = simulation;
  for (let person = 0; person < population.size; person += 1) {
    const joinedAt = population.joinedAt[person] ?? 0;
    if (joinedAt >= stretch.until) return;
    const changed = liesIn(stretch, joinedAt) || liesIn(stretch, population.leftAt[person] ?? 0);
    if (changed && population.deleted[person] === 0) yield memberRecord(simulation, person, stretch.until);
  }
}

function memberRecord({ parameters, population }: Simulation, person: number, until: number): FactRecord<"member"> {
  const leftAt = population.leftAt[person] ?? Number.POSITIVE_INFINITY;
  const left = leftAt < until;
  const role = personRoles[population.role[person] ?? 0];
  const department = role === "colleague" ? parameters.colleagues[person - 1]?.department : undefined;
  return {
    kind: "member",
    id: memberId(person),
    actor: role === "automated" ? "automated" : "person",
    membership: "joined",
    joinedAt: formatInstant(population.joinedAt[person] ?? 0),
    ...(left ? { leftAt: formatInstant(leftAt) } : {}),
    ...(department === undefined ? {} : { department }),
    version: left ? 2 : 1,
  };
}

/** The venues; they are there from the first moment. */
export function* venueRecords({ parameters, frame }: Simulation, stretch: ReadStretch): Generator<FactRecord<"venue">> {
  if (!liesIn(stretch, frame.start)) return;
  for (const [index, { name, style }] of parameters.venues.entries()) {
    yield { kind: "venue", id: venueId(index), name, style, openedAt: formatInstant(frame.start), version: 1 };
  }
}
