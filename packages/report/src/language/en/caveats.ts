import type { CaveatCode, RefusalReason } from "../codes.js";
import type { RefusalWords, Sentence } from "../language.js";

/** What a reader must know beside a value, in English. */
export const caveats: Readonly<Record<CaveatCode, Sentence>> = {
  "conversations-too-young": (given) =>
    `${given.count("count", "conversation is", "conversations are")} so recent that replies may still come.`,
  "gaps-in-observation": (given) =>
    `Nobody looked during ${given.count("count", "stretch", "stretches")} of the period; a silence cannot be told from that.`,
  "history-incomplete": () => "Not all that came before was seen: who seems new may have been there before.",
  "interval-not-given": (given) =>
    `How sure this is cannot be said: it rests on fewer than ${given.number("needed")} cases.`,
  "no-reply-targets": () =>
    "No reply says what it answers, so each counts as one to whoever began the conversation; more seems to go by those who begin.",
  "observation-not-declared": () =>
    "The source does not say when it looked; everything between its first and last contribution is taken as seen.",
  "openings-by-anyone": () =>
    "It is not known who speaks for the organisation, so conversations begun by anyone count, by members or not.",
  "openings-not-followed": (given) =>
    `${given.count("count", "conversation is", "conversations are")} left out: nobody looked at the replies when they came.`,
  "openings-too-young": (given) =>
    `${given.count("count", "conversation is", "conversations are")} left out: too recent to know whether a reply comes in time.`,
  "responses-by-anyone": () => "Responses of anyone count, of the organisation itself too: totals do not say who.",
  "roles-as-of": (given) =>
    `Of ${given.count("roles", "role", "roles")} the beginning is not known; what was seen on ${given.date("at")} is taken for the whole period.`,
  "studied-on-ninety-days": () => "The range was studied on periods of 90 days; for others it is less sure.",
  "too-few-people": (given) =>
    `This rests on ${given.count("people", "person", "people")}: one more or less changes it a lot.`,
  "unknown-authors": (given) =>
    `Of ${given.count("count", "contribution", "contributions")} it is not known who made them; they count for nobody.`,
  "venues-left-out": (given) =>
    `${given.count("count", "meeting place is", "meeting places are")} left out, because what this needs cannot be seen there.`,
  "own-acts-alone": () =>
    "These are the own acts of those who gave them, such as by an archive of their data; what anybody else did is not among them.",
  "own-acts-left-out": (given) =>
    `What single people gave of themselves (${given.count("count", "place", "places")}) is left out: what others did there is not seen.`,
  "window-seen-in-part": () => "Only part of the period was looked at.",
  "acts-not-counted": (given) =>
    `Of ${given.count("count", "entry", "entries")} it is not said how many acts they were; these are not counted.`,
  "hosts-not-known": () => "It is not known who speaks for the organisation: they may be among these people.",
  "members-not-followed": (given) =>
    `${given.count("count", "person is", "people are")} left out: not all the time was looked at in which they could have been there.`,
  "outreach-days-left-out": (given) =>
    `${given.count("count", "day with outreach is", "days with outreach are")} left out: the two weeks before and after are not over, or not all of them was looked at.`,
};

/** Why a figure is not given, in English. */
export const refusals: Readonly<Record<RefusalReason, RefusalWords>> = {
  "attendance-not-given": () => "it is not given how many people came",
  "no-colleagues": () => "no other colleague holds a duty for the community",
  "no-common-partners": () => "nobody exchanged replies with two others",
  "no-departments": () => "it is not given for which department anybody holds a duty",
  "no-echo": () => "no member replied to what the organisation began",
  "no-groups": () => "nobody of a known group began a conversation that had a week for a reply",
  "no-openings-by-hosts": () => "the organisation began no conversation in the period",
  "no-subjects": () => "it is not said what these conversations are about",
  "no-time-between": () => "everything was contributed at one moment",
  "silences-do-not-vary": () => "all silences last equally long",
  "level-not-given": () => "it is not given how many followers there are",
  "no-acts": () => "nobody did any of it in the period",
  "member-history-not-kept": () => "who did what may not be kept for so long",
  "own-acts-alone": () => "these are single people's own acts, without what others did and answered",
  "no-contributions": () => "nobody contributed anything of this kind in the period",
  "no-first-responses": () => "nobody replied to what others began",
  "no-history": () => "nothing from before the period was seen, so everybody would look new",
  "no-listed-members": () => "the list of members is empty",
  "no-openings": () => "nobody began a conversation in the period",
  "no-replies": () => "nobody exchanged replies in the period",
  "no-such-figure": () => "nobody measured this",
  "no-such-people": (given) =>
    `of the people asked about, ${given.number("found")} of ${given.number("needed")} can be found`,
  "nobody-active": () => "nobody has said anything lately",
  "openings-not-followed": () => "nobody looked at the replies when these conversations began",
  "openings-too-young": () => "all conversations are too recent to know whether a reply comes",
  "quartile-not-reached": () => "too many are still waiting for a reply",
  "roles-not-dated": () => "the roles are only known for a later time",
  "sample-too-small": (given) =>
    `the sample is too small to give points (${given.number("found")} / ${given.number("needed")})`,
  "too-few-contributions": (given) =>
    `it rests on ${given.count("found", "contribution", "contributions")}; at least ${given.number("needed")} are needed`,
  "too-few-contributors": (given) =>
    `it rests on ${given.count("found", "person", "people")}; at least ${given.number("needed")} are needed`,
  "habits-do-not-show": () =>
    "no account has habits so much its own, or does so much, that another account of the same person would be recognised",
  "chance-not-ruled-out": () =>
    "two accounts are as much alike as two of one person may be, or one followed the other as quickly, but chance may do that too",
  "too-few-contributors-before": (given) =>
    `in the period before, ${given.count("found", "person", "people")} took part; at least ${given.number("needed")} are needed`,
  "too-few-conversations": (given) =>
    `it rests on ${given.count("found", "conversation", "conversations")}; at least ${given.number("needed")} are needed`,
  "too-few-days": (given) =>
    `the data span ${given.days("found")} at most; at least ${given.number("needed")} are needed`,
  "too-few-openings": (given) =>
    `it rests on ${given.count("found", "new conversation", "new conversations")}; at least ${given.number("needed")} are needed`,
  "too-few-first-responses": (given) =>
    `they gave ${given.count("found", "first reply", "first replies")}; at least ${given.number("needed")} are needed`,
  "too-few-newcomers": (given) =>
    `it rests on ${given.count("found", "newcomer", "newcomers")}; at least ${given.number("needed")} are needed`,
  "too-few-followed-openings": (given) =>
    `others began ${given.count("found", "conversation", "conversations")} that had a week for a reply; at least ${given.number("needed")} are needed`,
  "too-few-windows": (given) =>
    `${given.count("found", "period", "periods")} could be judged; at least ${given.number("needed")} in a row are needed`,
  "total-not-given": () => "the source does not give this total",
  "window-not-seen": (given) => `only ${given.number("found")} of ${given.days("needed")} were looked at`,
  "acts-not-counted": () => "it is not said how many acts there were",
  "no-outreach": () => "nothing was recorded of reaching out to members in the period",
  "no-step-before": () => "it is the first step: there is no step before it",
  "nobody-at-the-step-before": () => "nobody has come as far as the step before it",
  "nobody-lapsed": () => "no regular fell silent, so nobody has to be replaced",
  "nobody-waits": () => "nobody waits for a reply",
  "not-launched": () => "the launch is still to come",
  "size-not-known": () =>
    "it is not known how many people the community could have, and an absolute number misjudges small ones",
  "no-cases-like-this": () => "the study had too few units like this",
  "too-many-people": (given) =>
    `${given.count("found", "person", "people")} spoke: the study covers up to ${given.number("needed")}, and above that no unit fell silent`,
  "people-not-comparable": () => "people are numbered in each part by itself, so nobody can be recognised in two",
  "too-few-parts": (given) =>
    `${given.count("found", "part has", "parts have")} data; at least ${given.number("needed")} are needed`,
  "people-could-be-recognised": () =>
    "the figures would be those of a few people, or would give those of a few people away",
  "venues-not-in-data": () => "none of its meeting places is in the data",
};
