import { degrees, type Graph } from "./graph.js";

/** How often those who are tied to one person are tied to each other. */
export interface Clustering {
  /** Threes in which each is tied to each. */
  readonly triangles: number;
  /** Of the pairs of ties that meet in a person, the share (0–1) that a third tie closes; absent where none meet. */
  readonly transitivity?: number;
  /** The mean over all people of the share of their pairs of partners that are tied; people with fewer than two partners count as 0. Absent without people. */
  readonly average?: number;
}

/**
 * How tightly a graph is knit. Both usual variants, because they answer differently: the transitivity (Newman, Watts
 * and Strogatz 2002) counts pairs of ties, so that people with many ties weigh most; the average clustering (Watts and
 * Strogatz 1998) counts people, those with fewer than two partners as 0, as NetworkX does by default.
 *
 * Each triangle is found once, from its person with the fewest ties. O(m √m) at worst.
 *
 * @see https://en.wikipedia.org/wiki/Clustering_coefficient
 * @example
 * // Three who all know each other, and a fourth who knows one of them.
 * clustering(graphOf(4, { length: 4, one: Int32Array.of(0, 0, 1, 0), other: Int32Array.of(1, 2, 2, 3) })).transitivity // => 0.6
 */
export function clustering(graph: Graph): Clustering {
  const degree = degrees(graph);
  const ofPerson = trianglesByPerson(upwards(graph, degree));
  let [corners, meeting, sum] = [0, 0, 0];
  ofPerson.forEach((own, person) => {
    const ties = degree[person] ?? 0;
    const pairs = (ties * (ties - 1)) / 2;
    corners += own;
    meeting += pairs;
    if (pairs > 0) sum += own / pairs;
  });
  return {
    triangles: corners / 3,
    ...(meeting === 0 ? {} : { transitivity: corners / meeting }),
    ...(graph.size === 0 ? {} : { average: sum / graph.size }),
  };
}

/** Each tie once, in the row of its person with fewer ties; of two with as many in that of the lower number. */
function upwards({ size, ties, starts, neighbours }: Graph, degree: Int32Array): Graph {
  const ownStarts = new Int32Array(size + 1);
  const own = new Int32Array(ties);
  let found = 0;
  for (let person = 0; person < size; person++) {
    const rank = degree[person] ?? 0;
    for (let place = starts[person] ?? 0; place < (starts[person + 1] ?? 0); place++) {
      const neighbour = neighbours[place] ?? 0;
      const other = degree[neighbour] ?? 0;
      if (rank < other || (rank === other && person < neighbour)) own[found++] = neighbour;
    }
    ownStarts[person + 1] = found;
  }
  return { size, ties, starts: ownStarts, neighbours: own };
}

/** In how many triangles each person is. */
function trianglesByPerson(graph: Graph): Float64Array {
  const triangles = new Float64Array(graph.size);
  const add = (person: number): void => {
    triangles[person] = (triangles[person] ?? 0) + 1;
  };
  const tiedTo = new Int32Array(graph.size).fill(-1);
  for (let person = 0; person < graph.size; person++) {
    const partners = neighboursOf(graph, person);
    for (const partner of partners) tiedTo[partner] = person;
    for (const second of partners) {
      for (const third of neighboursOf(graph, second)) {
        if (tiedTo[third] !== person) continue;
        add(person);
        add(second);
        add(third);
      }
    }
  }
  return triangles;
}

function neighboursOf({ starts, neighbours }: Graph, person: number): Int32Array {
  return neighbours.subarray(starts[person], starts[person + 1]);
}
