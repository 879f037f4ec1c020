import type { AlreadySharing, PossibleSuccessor, Succession } from "@org/community-core/continuity";
import type { Speech } from "../speech/speech.js";
import { shownCarriers } from "./share-group.js";

/** So many of who could be asked are named: the rest is for a talk. */
const mostAsked = 5;

/** Who could take a duty over, and what would make it rest on three people; nothing where that is not asked. */
export function successionNotes(succession: Succession | undefined, speech: Speech): readonly string[] {
  if (succession === undefined) return [];
  const { carrier, couldBeAsked, alreadySharing, toThree } = succession;
  const { language, format } = speech;
  const { duties, labels, units } = language;
  const sharing = shownCarriers(alreadySharing).map((one) => sharingText(one, speech));
  const asked = couldBeAsked.slice(0, mostAsked).map((one) => successorText(one, speech));
  const acts = toThree && format.count(toThree.acts, labels.samples.acts.one, labels.samples.acts.other);
  const more =
    toThree && toThree.people > 0 ? format.count(toThree.people, units.people.one, units.people.other) : undefined;
  return [
    ...(sharing.length === 0 ? [] : [duties.sharingWith(carrier.person, sharing.join(", "))]),
    ...(asked.length === 0 ? [] : [duties.couldBeAsked(format.list(asked))]),
    ...(acts === undefined || toThree?.acts === 0 ? [] : [duties.toThree(acts, more)]),
  ];
}

function sharingText({ person, sameVenues, sameHours, trend }: AlreadySharing, { language, format }: Speech): string {
  const { duties } = language;
  const [venues, hours] = [format.share(sameVenues), format.share(sameHours)];
  return duties.sharing(person, venues, hours, duties.trends[trend] ?? "");
}

function successorText({ person, backup }: PossibleSuccessor, { language }: Speech): string {
  return backup ? language.duties.backup(person) : person;
}
