import type { DutyKind, IsoInstant, Venue } from "@org/community-core/source";

/** A place where the simulated members meet. */
export interface VenueParameters {
  /** The name of the place. Default `questions`. */
  readonly name: string;
  /** `stream`: replies point at nothing and authors write runs; `broadcast`: hosts open nearly everything. Default `threaded`. */
  readonly style: NonNullable<Venue["style"]>;
  /** Share of the conversations in proportion to the other venues' weights, above 0 to 1,000. Default 1. */
  readonly weight: number;
}

/** Days on which the community manager is away. */
export interface AbsenceParameters {
  /** First day away, counted from 0 at the start. */
  readonly fromDay: number;
  /** How many days, 1–3,650. */
  readonly days: number;
}

/** What happens when the community manager leaves. */
export interface LeaveParameters {
  /** The day on which the manager is gone, counted from 0 at the start. */
  readonly day: number;
  /** Of the openings that the manager would have answered first: the share that nobody answers now, 0–1. Default 0.5. */
  readonly answersLostShare: number;
  /** Days in which the number of openings halves from then on, 1–3,650. Absent: it does not fall. */
  readonly openingsHalveDays?: number;
}

/** The community manager: always one person. With all shares at 0 nothing is ever heard of them. */
export interface ManagerParameters {
  /** Duties held. Default steering, answering, welcoming. */
  readonly duties: readonly DutyKind[];
  /** Hours a week for all duties together, 0–60; divided evenly over the duties. Default 24. */
  readonly hoursPerWeek: number;
  /** How the manager is bound to the organisation. Default employee. */
  readonly engagement: "employee" | "hired" | "volunteer";
  /** Share of openings outside broadcast venues that the manager writes, 0–1. Default 0.05. */
  readonly openingShare: number;
  /** Share of others' openings that the manager is the first to answer, among those that get an answer, 0–1. Default 0.3. */
  readonly firstAnswerShare: number;
  /** Share of the later replies that the manager writes, 0–1. Default 0.1. */
  readonly laterAnswerShare: number;
  /** The same as `firstAnswerShare` for openings that are the first contribution of a member, 0–1. Default 0.5. */
  readonly welcomeShare: number;
  /** Share of edits, moderation acts, invitations and gatherings that fall to the manager, 0–1; the others to a moderator, or without any to an active member. Default 0.3. */
  readonly careShare: number;
  /** Planted absences. Default none. */
  readonly absences: readonly AbsenceParameters[];
  /** Absent: the manager stays. */
  readonly leave?: LeaveParameters;
}

/** A colleague of another department who answers. */
export interface ColleagueParameters {
  /** Default `service`. */
  readonly department: string;
  /** Hours a week for answering, 0–60. Default 4. */
  readonly hoursPerWeek: number;
  /** Share of replies, first or later, that this colleague writes, 0–1. Default 0.05. */
  readonly answerShare: number;
}

/** Everything that decides what a simulated community is. The same parameters always give the same community. */
export interface SimulationParameters {
  /** Decides every draw. A whole number, 0–4,294,967,295. Default 1. */
  readonly seed: number;
  /** The first moment. Default 2024-01-01T00:00:00Z. */
  readonly start: IsoInstant;
  /** How many days of 24 hours, 1–7,300. Default 731. */
  readonly days: number;
  /** Offset of the community's clock from UTC in hours, -12 to 14; the simulator's days begin with `start`. Default 0. */
  readonly utcOffsetHours: number;
  /** How many people sign up besides the hosts, 0–1,000,000. Default 400. */
  readonly members: number;
  /** How sign-ups are spread over time: evenly, or slow–fast–slow. Default logistic. */
  readonly growth: "linear" | "logistic";
  /** Share of the members who are there from the first moment, 0–1. Default 0.05. */
  readonly foundingShare: number;
  /** Share of the members who never contribute anything, 0–1. Default 0.6. */
  readonly silentShare: number;
  /** Zipf exponent, 0–3: the writer of rank r contributes in proportion to 1 / r^exponent; 0: all alike. Default 1. */
  readonly activityExponent: number;
  /**
   * How far people have hours, weekdays, venues, subjects and partners of their own, 0–1. 1: as the regulars of real
   * communities; 0, the default: all alike, and a community is drawn as it always was.
   */
  readonly habitStrength: number;
  /** Days after joining in which half of the writers fall silent (exponential), 1–7,300. Absent: they never do. */
  readonly activeMedianDays?: number;
  /** Share of the members whose account is closed at some time after joining, 0–1. Default 0.05. */
  readonly leavingShare: number;
  /** Share of the members whose account was deleted before the first read: no record of them, no author on theirs, 0–1. Default 0. */
  readonly deletedAuthorShare: number;
  /** Openings a day on average, once all have joined, 0–100,000. Default 4. */
  readonly openingsPerDay: number;
  /** Whether the openings of a day grow with the members who have joined. Default true. */
  readonly openingsFollowGrowth: boolean;
  /** Share of openings that nobody answers, 0–1. Default 0.1. */
  readonly unansweredShare: number;
  /** Replies to an opening that gets any, on average, 1–1,000; one plus a geometric number. Default 3. */
  readonly repliesPerOpening: number;
  /** Share of the later replies that answer a reply and not the opening, 0–1. Default 0.4. */
  readonly threadingShare: number;
  /** Share of the later replies that the opening's own author writes, 0–1. Default 0.2. */
  readonly ownReplyShare: number;
  /** Reactions to an opening or reply on average, 0–50 (Poisson). Default 0.5. */
  readonly reactionsPerContribution: number;
  /** Share of answered openings whose author accepts the first answer, 0–1. Default 0.2. */
  readonly acceptedShare: number;
  /** Share of conversations that are closed some days after the last reply, 0–1. Default 0.1. */
  readonly closedShare: number;
  /** What conversations are about, one each. None: subjects are not shown. */
  readonly subjects: readonly string[];
  /** Time to a reply: log-normal, with its median in hours (0.01–1,000) and the standard deviation of its logarithm (0–4). Default 4 and 1.2. */
  readonly responseDelay: { readonly medianHours: number; readonly spread: number };
  /** Openings per hour at night (0–7) and in the weekend, as a share of those in a working hour, 0–1. Default 0.1 and 0.4. */
  readonly rhythm: { readonly night: number; readonly weekend: number };
  /** Where it takes place, 1–50 venues. Default one. */
  readonly venues: readonly VenueParameters[];
  readonly manager: ManagerParameters;
  /** Default none; at most 50. */
  readonly colleagues: readonly ColleagueParameters[];
  /** How many volunteers moderate and tidy; they also write as members, 0–50. Default 0. */
  readonly moderators: number;
  /** Whether the source knows who holds which duty. Default true. */
  readonly dutiesDeclared: boolean;
  /** Whether the hosts write down their hours, one entry per duty and working day. Default false. */
  readonly timeEntries: boolean;
  /** Share of openings and replies that somebody else edits, 0–1. Default 0.02. */
  readonly editShare: number;
  /** Share of openings and replies that somebody flags; each flag is handled later, 0–1. Default 0.005. */
  readonly flagShare: number;
  /** Invitations a week on average, 0–1,000. Default 0. */
  readonly invitationsPerWeek: number;
  /** Contributions of type feedback a month of 30 days on average, 0–1,000. Default 0. */
  readonly feedbackPerMonth: number;
  /** Gatherings a month of 30 days on average, 0–60. Default 0. */
  readonly gatheringsPerMonth: number;
  /** People at a gathering on average, 1–1,000. Default 12. */
  readonly gatheringAttendance: number;
  /** Share of first openings that an automated account welcomes within minutes, 0–1; 0: there is no such account. Default 0. */
  readonly automatedWelcomeShare: number;
  /** Share of reactions and of replies that nothing hangs on that are deleted later, 0–1. Default 0. */
  readonly removedShare: number;
  /** The day from which nobody writes, joins or meets any more, counted from 0. Absent: never. */
  readonly silentFromDay?: number;
}

/** Some of the parameters; what is left out has its default. */
export type SimulationInput = SomeOf<SimulationParameters>;

type SomeOf<T> = T extends readonly (infer Item)[]
  ? readonly SomeOf<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: SomeOf<T[Key]> }
    : T;
