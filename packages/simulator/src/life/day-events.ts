import { dayMilliseconds } from "../parameters/time-frame.js";
import { castCare } from "../people/casting.js";
import { anywhere } from "../people/habits.js";
import { eventKind } from "./event-kind.js";
import type { SimulationEvent } from "./timeline.js";
import { nextRow, type World, write } from "./world.js";

/** A day begins: plans what will be opened, asked, told and held on it, and the next day. */
export function beginDay(world: World, { at }: SimulationEvent): void {
  const { parameters, rhythm, timeline } = world;
  const busyness = rhythm.busyness(at);
  happen(world, at, eventKind.opening, parameters.openingsPerDay * busyness * growth(world) * decay(world, at));
  happen(world, at, eventKind.invitation, (parameters.invitationsPerWeek / 7) * busyness);
  happen(world, at, eventKind.feedback, (parameters.feedbackPerMonth / 30) * busyness);
  happen(world, at, eventKind.gathering, (parameters.gatheringsPerMonth / 30) * busyness);
  timeline.schedule(at + dayMilliseconds, eventKind.day);
}

/** Somebody asks somebody in. */
export function invite(world: World, { at }: SimulationEvent): void {
  const author = castCare(world, -1, anywhere(at));
  if (author < 0) return;
  const row = nextRow(world, "invitation", at, author);
  row.venue = 0;
  write(world, row);
}

/** A member tells the community about itself. */
export function giveFeedback(world: World, { at }: SimulationEvent): void {
  const author = world.register.draw(world.random, -1, anywhere(at));
  if (author < 0) return;
  const row = nextRow(world, "feedback", at, author);
  row.venue = 0;
  write(world, row);
}

/** People meet. A deleted account is nowhere on the list. */
export function gather(world: World, { at }: SimulationEvent): void {
  const { parameters, population, random, register, sink } = world;
  const organiser = castCare(world, -1, anywhere(at));
  const expected = random.poisson(parameters.gatheringAttendance);
  const attendees = new Set<number>();
  for (let draw = 0; draw < expected; draw += 1) {
    const person = register.draw(random, organiser, anywhere(at));
    if (person >= 0 && population.deleted[person] === 0) attendees.add(person);
  }
  if (organiser < 0 || population.deleted[organiser] === 1) return;
  world.gatheringCount += 1;
  sink.gathering({
    number: world.gatheringCount,
    startsAt: at,
    endsAt: at + dayMilliseconds / 12,
    organiser,
    attendees: [organiser, ...attendees],
  });
}

function happen(world: World, dayStart: number, kind: number, mean: number): void {
  const times = world.random.poisson(mean);
  for (let time = 0; time < times; time += 1) {
    world.timeline.schedule(world.rhythm.moment(dayStart, world.random), kind);
  }
}

function growth({ parameters, register }: World): number {
  if (!parameters.openingsFollowGrowth || parameters.members === 0) return 1;
  return register.joined() / parameters.members;
}

function decay({ parameters, frame }: World, at: number): number {
  const { leave } = parameters.manager;
  if (leave?.openingsHalveDays === undefined) return 1;
  const daysSince = (at - frame.start) / dayMilliseconds - leave.day;
  return daysSince <= 0 ? 1 : 0.5 ** (daysSince / leave.openingsHalveDays);
}
