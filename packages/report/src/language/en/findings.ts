import { capitalised } from "../capitalised.js";
import type { FindingCode } from "../codes.js";
import type { FindingWords } from "../language.js";
import { away, band, basis, enough, example, moreDuties, use } from "./finding-phrases.js";

/** Findings in English. */
export const findings: Readonly<Record<FindingCode, FindingWords>> = {
  "one-person-carries": {
    says: (given) =>
      `${capitalised(given.noun("work"))} hangs on ${given.text("person")}, who gives ${given.share("share")} of ${given.items("work")}` +
      (given.has("next") ? `; next is ${given.text("next")} with ${given.share("nextShare")}.` : "."),
    step: (given) =>
      `Write down with ${given.text("person")} what only they do, and pick one part that a colleague takes over.` +
      (given.has("next") ? ` Ask ${given.text("next")} what helps to keep joining in.` : ""),
  },
  "two-people-carry": {
    says: (given) =>
      `${capitalised(given.noun("work"))} rests on two people: ${given.has("next") ? `${given.text("person")} and ${given.text("next")} together` : "together they"} give ${given.share("share")} of ${given.items("work")}.`,
    step: (given) =>
      `Ask ${given.has("next") ? `${given.text("person")} and ${given.text("next")}` : "them"} what they would gladly hand over, and to whom; start with one thing.`,
  },
  "roles-unknown": {
    says: () =>
      "It is not known who speaks for the organisation, so nobody can see how the conversation is divided between community managers, colleagues and members.",
    step: () => "Write a short list of who holds which duty since when, and read it in with the rest.",
  },
  "unanswered-openings": {
    says: (given) =>
      given.has("of")
        ? `${given.number("count")} of ${given.count("of", "conversation", "conversations")} got no reply within a week (${given.share("share")}).`
        : `${given.count("count", "conversation", "conversations")} got no reply within a week (${given.share("share")}).`,
    step: () => "Reply to the newest yourself, or ask a member who knows the subject for an answer.",
  },
  "slow-first-response": {
    says: (given) => `Half of those who begin a conversation wait ${given.hours("hours")} or longer for a first reply.`,
    step: () => "Agree on a fixed moment of each working day at which somebody looks for what has no reply yet.",
  },
  "no-backup": {
    says: (given) =>
      `Nobody is named to take over ${given.noun("duty")} when ${given.has("person") ? given.text("person") : "whoever holds it"} is away (${basis(given)}).`,
    step: () => "Name somebody and let the two of them do it together once.",
  },
  "contract-ends": {
    says: (given) =>
      `The contract of ${given.text("person")}, who does ${given.noun("duty")}, ends on ${given.date("date")} (${basis(given)}).`,
    step: () => "Decide whether it is renewed; if not, put the handing over in both calendars now.",
  },
  "delegated-without-guide": {
    says: (given) =>
      `${capitalised(given.noun("duty"))} was handed to ${given.text("person")} without an experienced colleague as a guide (${basis(given)}).`,
    step: () => "Name a guide and plan half an hour together, every week.",
  },
  "duty-on-one-person": {
    says: (given) =>
      given.has("others")
        ? `${given.text("person")} alone gave the first answer to newcomers, ${given.count("count", "time", "times")}; in ${given.number("others")} of these conversations others answered later.`
        : `${capitalised(given.noun("duty"))} was done by ${given.text("person")} alone, ${given.count("count", "time", "times")}: nobody else did any of it.`,
    step: (given) => `Do it together with ${given.text("person")} once, and write down how it is done.`,
  },
  "venues-on-one-person": {
    says: (given) =>
      `In ${given.number("count")} of ${given.count("of", "meeting place", "meeting places")}${enough(given)} only ${given.text("person")} answers others${example(given)}.`,
    step: (given) => `Ask ${given.text("person")} where a colleague could look in too, and introduce the two there.`,
  },
  "subjects-on-one-person": {
    says: (given) =>
      `On ${given.number("count")} of ${given.count("of", "subject", "subjects")}${enough(given)} only ${given.text("person")} answers others${example(given)}.`,
    step: (given) =>
      `Ask ${given.text("person")} who else knows about this, and write down the answers that are asked for most.`,
  },
  "hours-on-one-person": {
    says: (given) =>
      `In ${given.number("count")} of ${given.count("of", "hour of the week", "hours of the week")}${enough(given)} they all come from ${given.text("person")}.`,
    step: () => "Agree in the team who looks in at which moments, so that no moment hangs on one person.",
  },
  "one-sponsor": {
    says: () =>
      "All duties are held for one organisation, as declared: if it stops, nobody is behind the community any more.",
    step: () => "Talk with one partner who gains from the community about what they could carry.",
  },
  "one-department": {
    says: (given) =>
      `All duties are held for one department, as declared, by ${given.count("people", "person", "people")}: one change of plans there touches everything.`,
    step: () => "Show a second department what the community brings them, and ask for one thing in return.",
  },
  "all-contracts-end": {
    says: (given) =>
      `The contracts of all ${given.count("people", "person", "people")} who run the community have ended by ${given.date("date")}, as declared.`,
    step: () => "Decide now which of them is renewed first, so that not all of them end at once.",
  },
  "one-venue": {
    says: () => "Everything happens in one meeting place: if it closes or changes its rules, there is no other.",
    step: () => "Make sure that you can reach your members outside of it, and keep a copy of what is worth keeping.",
  },
  "duty-without-expertise": {
    says: (given) =>
      `${given.text("person")} holds ${given.noun("duty")} without knowing the subject (${basis(given)}).`,
    step: (given) =>
      `Plan an hour with ${given.text("person")} and somebody who knows the subject; basic knowledge will do.`,
  },
  "duty-without-affinity": {
    says: (given) =>
      `${given.text("person")} holds ${given.noun("duty")} and has nothing with doing this online (${basis(given)}).`,
    step: (given) => `Ask ${given.text("person")} what they would rather do, and ask in the team who likes this.`,
  },
  "overlapping-duties": {
    says: (given) =>
      `That ${given.text("person")} holds ${given.noun("duty")} is stated more than once for the same days (${basis(given)}); hours count once.`,
    step: () => "Correct the list of duties, so that one line holds at a time.",
  },
  "load-above-capacity": {
    says: (given) =>
      `${given.text("person")} uses ${given.share("share")} of the hours planned for ${given.noun("duty")}${use(given)}: over 85% there is no room for anything unforeseen.`,
    step: (given) =>
      `Choose with ${given.text("person")} one thing that stops or goes to somebody else, or plan more hours.`,
  },
  "absence-ahead": {
    says: (given) =>
      `${given.text("person")}, who does ${given.noun("duty")}${moreDuties(given)}, is away ${away(given)}.`,
    step: (given) => `Agree now with ${given.text("person")} who looks in meanwhile, and tell the members.`,
  },
  "budget-on-one-person": {
    says: (given) =>
      `All hours that are planned are those of one person${given.has("person") ? `: ${given.text("person")}` : ""}.`,
    step: () => "Plan hours for a second person, however few, so that there is a team.",
  },
  "budget-under-a-year": {
    says: (given) => `All planned hours end by ${given.date("date")}; building a community up can take a year.`,
    step: () => "Ask now for the hours of the year to come, with what the community has brought so far.",
  },
  "time-without-person": {
    says: (given) =>
      `${given.hours("hours")} were written down without saying whose they are: they are held against nobody's plan.`,
    step: () => "Write a name beside hours that are one person's; leave it out for those of the whole team.",
  },
  "falling-activity": {
    says: (given) => `Fewer people take part: ${given.share("ratio")} of the number in the period before.`,
    step: () => "Ask three people who took part before and not any more what has changed for them.",
  },
  silence: {
    says: (given) => `It was silent for ${given.days("days")} on end.`,
    step: () => "Call two members, ask what they would like to talk about, and begin that conversation.",
  },
  "few-return": {
    says: (given) => `Few people stay: ${given.share("share")} of those who joined in for the first time came back.`,
    step: () => "Reply in person to everybody who wrote for the first time, and ask something back.",
  },
  "head-to-consult": {
    says: (given) =>
      `${given.count("count", "person gives", "people give")} most of the conversation: the conscience of the community.`,
    step: () => "Put one plan before them, and listen before you decide.",
  },
  "well-spread": {
    says: (given) => `${capitalised(given.noun("work"))} is well spread: it does not hang on one person.`,
    step: () => "Tell your line manager: this is a win worth sharing.",
  },
  "answers-come-fast": {
    says: (given) => `Half of the conversations have a first reply within ${given.hours("hours")}: that is fast.`,
    step: () => "Tell your line manager: this is a win worth sharing.",
  },
  "fell-silent": {
    says: (given) => `The community fell silent: nobody has said anything for ${given.days("days")}.`,
    step: () => "Ask the three who said most what they would come back for; one conversation is enough to begin.",
  },
  "nearly-silent": {
    says: (given) =>
      `The community is nearly silent: ${given.count("count", "contribution", "contributions")} by ${given.count("people", "person", "people")} in 90 days, under a tenth of what there was before.`,
    step: () => "Ask those who are still there what they want to keep, before you decide to go on or to stop.",
  },
  "fewer-people-speak": {
    says: (given) =>
      `The community is falling silent: ${given.count("count", "person spoke", "people spoke")} in 90 days, far fewer than the ${given.number("of")} of the 90 days before.`,
    step: () => "Ask three people who took part before and not any more what has changed for them.",
  },
  "longest-silence-yet": {
    says: (given) =>
      `The community is falling silent: nobody has said anything for ${given.days("days")}, longer than ever in the half year before.`,
    step: () => "Call two members today, ask what they would like to talk about, and begin that conversation.",
  },
  "merely-quiet": {
    says: (given) =>
      `It is quiet: the longest silence lasted ${given.days("days")}. That it is quieter than before cannot be seen.`,
    step: () => "Ask two members whether this is the pace that suits them; not every community needs a faster one.",
  },
  "may-fall-silent": {
    says: (given) => {
      const like = `small communities like this one (${given.count("people", "person", "people")} in 90 days)`;
      const model = "it can be off by a factor of three";
      return given.has("lower")
        ? `Of ${like}, as long silent, ${given.share("lower")} to ${given.share("upper")} were silent three to six months later; half of them came back within a year. Our model, which also looks at the conversations and at how many carry them, comes to ${band(given)} here; ${model}.`
        : `Of ${like}, ${band(given)} were silent three to six months later by our model; ${model}. Half of them came back within a year.`;
    },
    step: () => "Invite one person who has something to ask, and make sure that an answer comes the same day.",
  },
  "building-up": {
    says: (given) =>
      `The community is being built up: ${given.share("share")} of the ${given.count("count", "month", "months")} for it have passed, so low figures are usual.`,
    step: () => "Show your line manager what was learnt so far, and when you look at the figures again.",
  },
  "build-up-past-horizon": {
    says: (given) =>
      `Building up takes longer than the ${given.count("count", "month", "months")} that are usual: members do not yet steadily hold most of the conversation themselves.`,
    step: () => "Choose one kind of conversation that you no longer begin yourself, and ask a member to begin it.",
  },
  "below-critical-mass": {
    says: (given) =>
      `Too few members are active for the community to go on by itself: of ${given.count("of", "person", "people")} ${given.count("count", "contributes", "contribute")} more than once a month and ${given.number("mostActive")} more than five times, ${given.share("share")} of what it takes.`,
    step: () => "Invite five people yourself this week, each with the conversation that is theirs.",
  },
  "regulars-not-replaced": {
    says: (given) =>
      `Regulars are not replaced: ${given.number("of")} fell silent, and ${given.number("count") === "0" ? "nobody" : `only ${given.number("count")}`} took their place.`,
    step: () => "Ask somebody who joins in now and then what would make it worth their while to come every week.",
  },
  "members-wait": {
    says: (given) =>
      `${given.count("count", "conversation of a member waits", "conversations of members wait")} for a first reply, the longest for ${given.days("days")}.`,
    step: () => "Reply to the oldest today, or ask a member who knows the subject to do so.",
  },
};
