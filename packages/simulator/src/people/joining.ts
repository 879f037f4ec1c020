import type { Random } from "../chance/random.js";
import type { SimulationParameters } from "../parameters/simulation-parameters.js";

/** Where the middle of logistic growth lies, as a share of the days. */
const midpoint = 0.35;
/** How long growth takes: half of the members come within about twice this share of the days. */
const pace = 0.12;

/** When each member joins, earliest first; nobody joins from `stop` on. */
export function membersJoining(
  parameters: SimulationParameters,
  start: number,
  stop: number,
  random: Random,
): Float64Array {
  const { members, foundingShare, growth, days } = parameters;
  const founders = Math.round(foundingShare * members);
  const joining = new Float64Array(members).fill(start);
  for (let index = founders; index < members; index += 1) {
    const share = (index - founders + random.uniform()) / (members - founders);
    const moment = growth === "linear" ? share : logisticMoment(share);
    joining[index] = Math.floor(start + moment * days * 86_400_000);
  }
  let count = members;
  while (count > 0 && (joining[count - 1] ?? 0) >= stop) count -= 1;
  return joining.subarray(0, count);
}

/** When a share of all has joined, as a share of the time: the logistic curve, cut to the time that there is. */
function logisticMoment(share: number): number {
  const grown = (moment: number): number => 1 / (1 + Math.exp((midpoint - moment) / pace));
  const [first, last] = [grown(0), grown(1)];
  const level = first + share * (last - first);
  return Math.min(1 - 1e-9, Math.max(0, midpoint + pace * Math.log(level / (1 - level))));
}
