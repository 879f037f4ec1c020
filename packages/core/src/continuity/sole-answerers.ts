/** Nobody has answered there yet. */
const nobody = -2;
/** Several people have, or somebody who is not known. */
const several = -1;

/** Who gave all the answers at each of a number of places, in columns. */
export class SoleAnswerers {
  readonly #person: Int32Array;
  readonly #answers: Uint32Array;

  constructor(places: number) {
    this.#person = new Int32Array(places).fill(nobody);
    this.#answers = new Uint32Array(places);
  }

  /** @param person - Their index; -1 for several or for who is not known. */
  add(place: number, person: number, answers: number): void {
    const known = this.#person[place];
    if (known === undefined) return;
    this.#person[place] = known === nobody || known === person ? person : several;
    this.#answers[place] = (this.#answers[place] ?? 0) + answers;
  }

  /** Each place with answers: the index of who gave all of them, or -1, and how many they are. */
  forEach(see: (place: number, person: number, answers: number) => void): void {
    this.#person.forEach((person, place) => {
      if (person !== nobody) see(place, person, this.#answers[place] ?? 0);
    });
  }
}
