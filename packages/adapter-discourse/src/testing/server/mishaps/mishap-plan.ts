import type { DueMishap, PlannedMishap, RandomMishaps } from "./mishap.js";

const usualSeconds = 39;

/** Decides, request by request, whether something goes wrong: what was planned first, then what chance brings. */
export class MishapPlan {
  readonly #planned: { readonly mishap: PlannedMishap; passed: number; happened: number }[];
  readonly #random: RandomMishaps | undefined;
  #asked = 0;
  #inARow = 0;

  constructor(planned: readonly PlannedMishap[] = [], random?: RandomMishaps) {
    this.#planned = planned.map((mishap) => ({ mishap, passed: 0, happened: 0 }));
    this.#random = random;
  }

  /** What happens to the next request; `undefined`: nothing. */
  next(target: string): DueMishap | undefined {
    this.#asked++;
    const due = this.#plannedFor(target) ?? this.#byChance();
    this.#inARow = due === undefined ? 0 : this.#inARow + 1;
    return due;
  }

  #plannedFor(target: string): DueMishap | undefined {
    for (const plan of this.#planned) {
      const { kind, on, skip = 0, times = 1, seconds = usualSeconds } = plan.mishap;
      if (on?.test(target) === false || plan.happened >= times) continue;
      if (plan.passed++ < skip) continue;
      plan.happened++;
      return { kind, seconds };
    }
    return undefined;
  }

  #byChance(): DueMishap | undefined {
    if (this.#random === undefined || this.#inARow >= (this.#random.mostInARow ?? 2)) return undefined;
    const { seed, share, kinds } = this.#random;
    if (chance(seed, 2 * this.#asked) >= share) return undefined;
    const kind = kinds[Math.floor(chance(seed, 2 * this.#asked + 1) * kinds.length)];
    return kind === undefined ? undefined : { kind, seconds: 1 };
  }
}

/** A number from 0 up to 1 that looks like chance and follows from a seed and a place alone. */
function chance(seed: number, place: number): number {
  let bits = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
