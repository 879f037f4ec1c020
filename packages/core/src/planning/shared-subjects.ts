import type { Interview } from "../model/interview.js";

/** Under so many a subject is shared by chance. Ours: two are a meeting, three are the begin of a conversation. */
const fewestPeople = 3;
const mostSubjects = 5;
const mostNames = 3;

/** A subject that many would talk about: a suggestion for a first conversation. */
export interface SharedSubject {
  readonly subject: string;
  /** How many of those interviewed named it. */
  readonly people: number;
  /** How many of them want to contribute actively. */
  readonly willing: number;
  /** The motives that at least two of them share, most shared first. */
  readonly motives: readonly Shared[];
  /** Whom they need for that conversation, most named first. */
  readonly needs: readonly Shared[];
}

/** Something that several said. */
export interface Shared {
  readonly name: string;
  readonly people: number;
}

/**
 * The subjects that at least three share, most shared first, at most five, with the motives that meet in them. Words count
 * as the same without regard to case and spaces around them; who names a subject twice counts once.
 */
export function sharedSubjects(interviews: readonly Interview[]): readonly SharedSubject[] {
  return counted(interviews, ({ subjects = [] }) => subjects)
    .filter(({ people }) => people >= fewestPeople)
    .slice(0, mostSubjects)
    .map(({ name, people }) => {
      const those = interviews.filter(({ subjects = [] }) => subjects.some((one) => plain(one) === plain(name)));
      return {
        subject: name,
        people,
        willing: those.filter(({ willing }) => willing === "yes").length,
        motives: counted(those, ({ motives = [] }) => motives)
          .filter((motive) => motive.people >= 2)
          .slice(0, mostNames),
        needs: counted(those, ({ needs = [] }) => needs).slice(0, mostNames),
      };
    });
}

/** What was said and by how many, most first, then by name; each as it sorts first among its spellings. */
function counted(
  interviews: readonly Interview[],
  said: (interview: Interview) => readonly string[],
): readonly Shared[] {
  const found = new Map<string, { name: string; people: number }>();
  for (const interview of interviews) {
    // Of several spellings by one person the one that sorts first stays, as it does among several people.
    const once = new Map(
      [...said(interview)]
        .sort()
        .reverse()
        .map((name) => [plain(name), name.trim()]),
    );
    for (const [key, name] of once) {
      const known = found.get(key);
      const [first = name] = [name, known?.name ?? name].sort();
      found.set(key, { name: first, people: (known?.people ?? 0) + 1 });
    }
  }
  return [...found.values()].sort((one, other) => other.people - one.people || (one.name < other.name ? -1 : 1));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
