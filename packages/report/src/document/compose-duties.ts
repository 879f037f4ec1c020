import type { CarrierList } from "@org/community-core";
import type { AnsweredAlone, DutiesOfReport, DutyConcentration, SpreadOfActs } from "@org/community-core/continuity";
import { capitalised } from "../language/capitalised.js";
import type { Speech } from "../speech/speech.js";
import type { CaveatNotes } from "./caveat-notes.js";
import { namedOthers } from "./named-others.js";
import { isOfOwnActsAlone } from "./own-acts-alone.js";
import type { ShareGroup } from "./report-document.js";
import { othersNote, shareLinesOf, shownCarriers } from "./share-group.js";
import { successionNotes } from "./succession-notes.js";

/** What is known beside the duties. */
export interface KnownBeside {
  readonly carriers: readonly CarrierList[];
  /** Whether it is known who does anything for the organisation. */
  readonly rolesAreKnown: boolean;
}

/** Who carries each duty, what only they answered and who shares it already; then what is declared or not known. */
export function composeDuties(
  { each, careWork, answeredAlone, succession }: DutiesOfReport,
  { carriers, rolesAreKnown }: KnownBeside,
  speech: Speech,
  caveats: CaveatNotes,
): readonly ShareGroup[] {
  const alone = answeredAlone.status === "measured" ? answeredAlone.value : undefined;
  const first = carriers.find(({ work }) => work === "first-response");
  const holders = rolesAreKnown ? boundHolders(each, succession) : undefined;
  const groups = each.flatMap((one): readonly ShareGroup[] => {
    if (one.work?.status !== "measured") return [];
    const group =
      one.duty === "answering" && first !== undefined
        ? answeringGroup(one, one.work.value, { first, alone, holders }, speech, caveats)
        : dutyGroup(one, one.work.value, holders, speech);
    const after = succession.find(({ duty }) => duty === one.duty);
    const refers = caveats.refer(one.work.value.absenceFactor.caveats);
    const further = [...successionNotes(after, speech), ...(refers === "" ? [] : [refers])];
    return [{ ...group, notes: [...(group.notes ?? []), ...further] }];
  });
  // Of one duty alone a sum says nothing new.
  const isSum = careWork.status === "measured" && careWork.value.duties.length > 1;
  const care = isSum ? [careGroup(careWork.value, speech, caveats)] : [];
  const notes = otherDuties(each, speech);
  const others = notes.length === 0 ? [] : [{ title: speech.language.duties.otherDuties, shares: [], notes }];
  return [...groups, ...care, ...others];
}

/** Who holds a duty and is no member who shares it of their own accord: as far as it is known, not the volunteers. */
function boundHolders(each: DutiesOfReport["each"], succession: DutiesOfReport["succession"]): ReadonlySet<string> {
  const holders = each.flatMap((one) => one.holders);
  const sharing = new Set(succession.flatMap(({ alreadySharing }) => alreadySharing.map(({ person }) => person)));
  return new Set(holders.filter((holder) => !sharing.has(holder)));
}

/** First replies: who gives them, what nobody else answered, and who holds any duty, where that is known. */
interface FirstReplies {
  readonly first: CarrierList;
  readonly alone: AnsweredAlone | undefined;
  readonly holders: ReadonlySet<string> | undefined;
}

/** The duty that members wait for: by its first replies, as the score is, with what nobody else answered. */
function answeringGroup(
  one: DutyConcentration,
  work: SpreadOfActs,
  { first, alone, holders }: FirstReplies,
  speech: Speech,
  caveats: CaveatNotes,
): ShareGroup {
  const { language, format } = speech;
  const { duties, parts } = language;
  const replies = format.count(work.acts, language.labels.replies.one, language.labels.replies.other);
  return {
    title: duties.byFirstReplies(capitalised(parts.answering.noun)),
    shares: shareLinesOf(first.carriers, speech),
    notes: [
      ...othersNote(first.carriers, undefined, speech),
      ...(alone === undefined ? [] : aloneNotes(alone, speech, caveats)),
      ...sharedBy([first.carriers, work.carriers], holders, speech),
      `${duties.allReplies(replies, namedOthers(work.carriers.slice(0, 3), speech))}; ${restsOn(one, work, speech)}`,
      ...withoutActs(one, speech),
    ],
  };
}

function dutyGroup(
  one: DutyConcentration,
  work: SpreadOfActs,
  holders: ReadonlySet<string> | undefined,
  speech: Speech,
): ShareGroup {
  const { format } = speech;
  const { duties } = speech.language;
  return {
    title: capitalised(speech.work(one.duty)),
    shares: shareLinesOf(work.carriers, speech),
    notes: [
      ...othersNote(work.carriers, work.people, speech),
      [restsOn(one, work, speech), ...asEvenAs(work, speech)].join("; "),
      ...(isFirstAlone(work)
        ? [duties.nobodyElseFirst(format.number(work.othersAnswered ?? 0))]
        : sharedBy([work.carriers], holders, speech)),
      ...withoutActs(one, speech),
    ],
  };
}

/** Whether one person gave every welcome, and others answered after some. */
function isFirstAlone({ people, othersAnswered = 0 }: SpreadOfActs): boolean {
  return people === 1 && othersAnswered > 0;
}

function aloneNotes(
  { answered, people, caveats: own }: AnsweredAlone,
  { language, format }: Speech,
  caveats: CaveatNotes,
): readonly string[] {
  const { duties } = language;
  const [most, next] = people;
  if (most === undefined || most.onlyThey === 0) return [];
  const of = format.count(answered, duties.conversations.one, duties.conversations.other);
  const newcomers = most.newcomersOnlyThey ?? 0;
  return [
    [
      duties.answeredOnly(format.number(most.onlyThey), of, most.person),
      ...(newcomers === 0 ? [] : [duties.newcomersAmong(format.number(newcomers))]),
      ...(next === undefined || next.onlyThey === 0
        ? []
        : [duties.nextAlone(next.person, format.number(next.onlyThey))]),
      ...[caveats.refer(own)].filter((refers) => refers !== ""),
    ].join("; "),
  ];
}

/**
 * Those after the first who hold no duty and do enough of it to be shown: nobody is asked who did it once. Whoever answers, but
 * never first, shares it too.
 */
function sharedBy(
  lists: readonly SpreadOfActs["carriers"][],
  holders: ReadonlySet<string> | undefined,
  { language, format }: Speech,
): readonly string[] {
  const { duties } = language;
  if (lists.every(([most]) => most?.share === 1)) return [duties.nobodyElse];
  const names = [...new Set(lists.flatMap(shownCarriers).map(({ person }) => person))];
  const others = names.slice(1).filter((name) => holders?.has(name) !== true);
  if (others.length === 0) return [];
  return [(holders === undefined ? duties.askWhoElseDoes : duties.askWhoShares)(format.list(others))];
}

function withoutActs({ withoutActs: names }: DutyConcentration, { language, format }: Speech): readonly string[] {
  return names.length === 0 ? [] : [language.duties.withoutActs(format.list(names))];
}

function restsOn({ comparison }: DutyConcentration, work: SpreadOfActs, speech: Speech): string {
  const before = comparison?.status === "measured" ? comparison.value.before : undefined;
  return speech.language.duties.restsOn(
    peopleText(work.absenceFactor.value, speech),
    before?.status === "measured" ? speech.format.number(before.value.absenceFactor.value) : undefined,
  );
}

function asEvenAs({ people, effectiveCarriers }: SpreadOfActs, speech: Speech): readonly string[] {
  return people === 1 ? [] : [speech.language.duties.asEvenAs(peopleText(effectiveCarriers.value, speech))];
}

function careGroup(
  { all, withoutAnswering, duties: summed }: Extract<DutiesOfReport["careWork"], { status: "measured" }>["value"],
  speech: Speech,
  caveats: CaveatNotes,
): ShareGroup {
  const countsOnce = summed.includes("answering") && summed.includes("welcoming");
  const { duties } = speech.language;
  const refers = caveats.refer(all.absenceFactor.caveats);
  const said = (spread: SpreadOfActs, say: typeof duties.careAll): string =>
    say(actsText(spread.acts, speech), duties.restsOn(peopleText(spread.absenceFactor.value, speech), undefined));
  return {
    title: duties.care,
    shares: [],
    notes: [
      said(all, duties.careAll),
      ...(withoutAnswering.status === "measured" ? [said(withoutAnswering.value, duties.careWithoutAnswering)] : []),
      ...(refers === "" ? [] : [refers]),
      ...(countsOnce ? [duties.countsOnce] : []),
    ],
  };
}

/** Duties of which nothing was measured: what is declared, what nobody did, and why the rest is not known. */
export function otherDuties(each: readonly DutyConcentration[], speech: Speech): readonly string[] {
  const { language, format } = speech;
  const { duties } = language;
  const unmeasured = each.filter(({ work }) => work?.status !== "measured");
  const quiet = unmeasured.filter(({ basis }) => basis === "measured");
  const declared = unmeasured.filter(({ basis, holders }) => basis === "declared" && holders.length > 0);
  const unknown = unmeasured.filter(({ basis, holders }) => basis === "declared" && holders.length === 0);
  const listed = (some: readonly DutyConcentration[], say: (names: string) => string): readonly string[] =>
    some.length === 0 ? [] : [say(format.list(some.map(({ duty }) => speech.work(duty))))];
  return [
    ...declared.map(({ duty, holders }) => duties.declared(speech.work(duty), format.list(holders))),
    ...listed(quiet.filter(isQuiet), duties.nobodyDid),
    ...listed(quiet.filter(isOfOwnActs), language.labels.notOfOwnActs),
    ...quiet.filter((one) => !isQuiet(one) && !isOfOwnActs(one)).map((one) => refusedText(one, speech)),
    ...listed(unknown, duties.unknown),
  ];
}

function isQuiet({ work }: DutyConcentration): boolean {
  return work?.status === "refused" && work.refusal.type === "InsufficientData" && work.refusal.reason === "no-acts";
}

function isOfOwnActs({ work }: DutyConcentration): boolean {
  return work?.status === "refused" && isOfOwnActsAlone(work.refusal);
}

function refusedText({ duty, work }: DutyConcentration, speech: Speech): string {
  const why = work?.status === "refused" ? speech.refusal(work.refusal) : "";
  return `${speech.work(duty)}: ${speech.language.labels.notMeasured}: ${why}`;
}

function peopleText(count: number, { language, format }: Speech): string {
  return format.count(count, language.units.people.one, language.units.people.other);
}

function actsText(count: number, { language, format }: Speech): string {
  return format.count(count, language.labels.samples.acts.one, language.labels.samples.acts.other);
}
