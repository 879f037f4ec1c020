import { createRandom, type Random } from "../chance/random.js";
import type { SimulationParameters } from "../parameters/simulation-parameters.js";

/** What somebody would take part in: when, where, about what, and with whom. */
export interface Occasion {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Index of the venue; -1: none. */
  readonly venue: number;
  /** Index of the subject; -1: none. */
  readonly subject: number;
  /** Whom it answers, by index; -1: nobody. */
  readonly partner: number;
}

/** An occasion of which only the moment counts. */
export function anywhere(at: number): Occasion {
  return { at, venue: -1, subject: -1, partner: -1 };
}

/** What each person prefers: own hours and weekdays, venues, subjects and partners. */
export interface Habits {
  /** How much somebody is drawn to an occasion, against others whom it may draw: above 0. */
  affinity(person: number, occasion: Occasion): number;
  /** What somebody speaks about of their own accord, by index. */
  subject(person: number, random: Random): number;
  /** The first moment from one on at which somebody is there, hour by hour. */
  moment(person: number, at: number, random: Random): number;
}

const hour = 3_600_000;
const [hoursOfDay, daysOfWeek] = [24, 7];
/** The middle of the day by the community's clock, and how far people's own days lie apart (standard deviation), in hours. */
const [noon, phaseSpread] = [14, 3.5];
/** How narrow somebody's day is: the median of von Mises' kappa, and the standard deviation of its logarithm. */
const [narrowness, narrownessSpread] = [2.2, 0.4];
/** Standard deviations of the logarithm of how much somebody prefers a weekday, a venue, a subject, a partner. */
const [daySpread, venueSpread, subjectSpread, partnerSpread] = [0.35, 0.8, 0.8, 0.7];
/** The longest wait for somebody's own hours. */
const mostHoursAway = 48;

/**
 * Draws everybody's habits from a stream of their own, so that who joins and writes how much stays the same. How strong they
 * are, with `habitStrength` at 1, was set by regulars of three real communities: half of them write 65 to 85 % within eight
 * hours of the day.
 */
export function createHabits(parameters: SimulationParameters, size: number): Habits | undefined {
  const { habitStrength: strength, seed, venues, subjects, utcOffsetHours } = parameters;
  if (strength === 0) return undefined;
  const random = createRandom((seed ^ 0x9e3779b9) >>> 0);
  const normal = (spread: number): number => Math.log(random.logNormal(1, spread * strength));
  const table = (width: number, rowOf: () => (cell: number) => number): Float32Array => {
    const cells = new Float32Array(size * width);
    for (let person = 0; person < size; person += 1) {
      const own = rowOf();
      for (let cell = 0; cell < width; cell += 1) cells[person * width + cell] = Math.exp(own(cell));
    }
    return cells;
  };
  const byHour = table(hoursOfDay, () => {
    const phase = noon + normal(phaseSpread);
    const kappa = random.logNormal(narrowness, narrownessSpread) * strength;
    return (one) => kappa * (Math.cos(((one + 0.5 - phase) / hoursOfDay) * 2 * Math.PI) - 1);
  });
  const byDay = table(daysOfWeek, () => () => normal(daySpread));
  const byVenue = table(venues.length, () => () => normal(venueSpread));
  const bySubject = table(subjects.length, () => () => normal(subjectSpread));
  const salt = random.below(0x7fffffff);
  const hourOf = (at: number): number => Math.floor(at / hour + utcOffsetHours);
  const atHour = (person: number, at: number): number =>
    byHour[person * hoursOfDay + modulo(hourOf(at), hoursOfDay)] ?? 1;
  return {
    affinity(person, { at, venue, subject, partner }) {
      // 1970-01-01 was a Thursday; which day comes first does not matter.
      const weekday = modulo(Math.floor(hourOf(at) / hoursOfDay), daysOfWeek);
      let drawn = atHour(person, at) * (byDay[person * daysOfWeek + weekday] ?? 1);
      if (venue >= 0) drawn *= byVenue[person * venues.length + venue] ?? 1;
      if (subject >= 0) drawn *= bySubject[person * subjects.length + subject] ?? 1;
      if (partner >= 0) drawn *= Math.exp(partnerSpread * strength * liking(person, partner, salt));
      return drawn;
    },
    subject(person, draws) {
      const own = bySubject.subarray(person * subjects.length, (person + 1) * subjects.length);
      let rest = draws.uniform() * own.reduce((sum, one) => sum + one, 0);
      const found = own.findIndex((one) => {
        rest -= one;
        return rest < 0;
      });
      return found < 0 ? subjects.length - 1 : found;
    },
    moment(person, from, draws) {
      let at = from;
      for (let away = 0; away < mostHoursAway && !draws.chance(atHour(person, at)); away += 1) at += hour;
      return at;
    },
  };
}

/** How much one person likes another, about -1.7 to 1.7 with variance 1: too many pairs to keep, so it is worked out anew. */
function liking(person: number, other: number, salt: number): number {
  let mixed = Math.imul(person + 1, 0x85ebca6b) ^ Math.imul(other + 1, 0xc2b2ae35) ^ salt;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296 - 0.5) * Math.sqrt(12);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
