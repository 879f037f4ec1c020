/** Groups of names that stand for one person; the first in order is the group's name, whatever was joined first. */
export class PersonGroups {
  readonly #leader = new Map<string, string>();

  /** Says that two names stand for one person. */
  join(first: string, second: string): void {
    const [a, b] = [this.nameOf(first), this.nameOf(second)];
    if (a < b) this.#leader.set(b, a);
    else if (b < a) this.#leader.set(a, b);
  }

  /** The name of the group that a name is in; itself if it was never joined. */
  nameOf(name: string): string {
    let leader = name;
    for (let next = this.#leader.get(leader); next !== undefined; next = this.#leader.get(leader)) leader = next;
    // Everybody on the way is led there at once, so that a long chain of links is not walked again and again.
    for (let passed = name; passed !== leader; ) {
      const next = this.#leader.get(passed) ?? leader;
      this.#leader.set(passed, leader);
      passed = next;
    }
    return leader;
  }
}
