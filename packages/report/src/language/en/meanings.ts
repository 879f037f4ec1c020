import type { MeasureName } from "../codes.js";

/** What each figure counts, in a sentence, in English. */
export const meanings: Readonly<Record<MeasureName, string>> = {
  "active-contributors": "How many different people contributed in the period.",
  "new-contributors": "How many people made their very first contribution in the period.",
  "listed-members-who-contributed": "Of the members on the list, the share that has ever contributed.",
  "longest-silence": "The longest stretch of days in the period in which nobody contributed.",
  "activity-trend": "How many people contributed for each one who did in the period before of the same length.",
  "self-generated-share":
    "Of what was begun and replied, the share that members made, and neither those who run the community nor other colleagues.",
  "response-rate":
    "Of the conversations that members began, the share that got a reply from somebody else within a week.",
  "time-to-first-response": "How long conversations that members began waited until somebody else replied.",
  "answered-openings": "How many conversations that members began got a reply from somebody else.",
  "unanswered-openings": "How many conversations that members began got no reply from anybody else.",
  "replies-per-conversation": "How many replies a conversation has.",
  "participants-per-conversation": "How many different people take part in a conversation.",
  "unanswered-subjects": "How many subjects of at least three conversations got no reply within a week in any of them.",
  "unanswered-groups":
    "How many groups that began at least three conversations got no reply within a week in any of them.",
  "organisation-reply-share": "Of what those who speak for the organisation say, the share that replies to somebody.",
  echo: "Of the conversations that the organisation began, the share to which a member replied within a week.",
  "echo-followed-up":
    "Of the conversations of the organisation to which a member replied, the share in which it replied again within a week.",
  "share-of-voice-trend": "By how much the share of a side in the conversation grew or shrank since the period before.",
  "colleagues-who-take-part":
    "How many other colleagues with a duty for the community began a conversation or replied.",
  "departments-that-take-part":
    "Of how many departments with a duty for the community somebody began a conversation or replied.",
  contributions: "How many contributions of this kind were made in the period.",
  gatherings: "How many gatherings were held in the period.",
  "burstiness-corrected": "How unevenly contributions follow each other in time.",
  reciprocity: "Of the ties by replies between people, the share that goes both ways.",
  "largest-component":
    "Of all who began, replied or were replied to, the share that hangs together by replies in the largest circle.",
  "degree-centralisation": "How far the exchange of replies hangs on a single person.",
  "network-density":
    "Of all pairs of people who began, replied or were replied to, the share that exchanged replies with each other.",
  "social-resilience":
    "Of all who began, replied or were replied to, the share in a circle in which each exchanges replies with at least two others of it.",
  "bridging-people": "How many people are the only tie between others and the rest.",
  gini: "How unequally the contributions are spread over people.",
  "top-ten-share": "Of all contributions, the share of the ten who made most.",
  "top-hundredth-share": "Of all contributions, the share of the hundredth of the people who made most.",
  "core-contributors": "How many of the most active people together make up to four fifths of everything.",
  "regular-contributors": "How many people, after the core, together bring it to 95% of everything.",
  "casual-contributors": "How many people together make the rest, about the last 5% of everything.",
  retention:
    "Of the newcomers who could be followed long enough, the share that contributed again after two to three months.",
  "share-of-voice": "Of what was begun and replied, the share that this side made.",
  "contributor-absence-factor": "The fewest people who together do more than half of this work.",
  "largest-share": "Of this work, the share of the one who does most.",
  "covered-demand":
    "Of the new conversations, the share that came at an hour of the week at which at least so many people usually answer.",
  impressions: "How many times posts were shown, as the platform counts it.",
  "new-followers": "How many followers came, less those who left, as the platform counts it.",
  "follower-growth": "How many followers there are for each one at the beginning of the period.",
  "responses-per-post": "How many written responses a post got.",
  "posts-without-reaction": "Of the posts, the share without any reaction, comment or repost.",
  "active-members": "How many different people are there on a day, or in 30 days, on average.",
  stickiness: "The people of an average day for each one who is there in 30 days.",
  "members-by-stage": "How many people are at this stage of taking part.",
  stability: "Of those who were there in the last whole month, the share that has been there for so long.",
  conversion: "Of those who took one step of taking part, the share that has taken the next one too.",
  "newcomers-answered": "Of the newcomers who began a conversation, the share that got an answer within two days.",
  "return-of-newcomers":
    "Of the newcomers with or without an answer within two days, the share that contributed again after that, within 30 days.",
  "outreach-followed":
    "How often members were approached, and how many people contributed for the first time in the two weeks before and after such a day, on average.",
  "head-to-consult":
    "How many members, those of the organisation left out, together make up to four fifths of what members do.",
  "participation-shares": "Of the members, the share that does so much.",
  "self-generated-growth": "Of the invitations, the share that members sent themselves.",
  "critical-mass":
    "How many members are active and very active, and how far that goes towards what a community of this size needs.",
  replacement:
    "How many people became regulars, how many regulars fell silent, and how many came for each one who did.",
  "days-without-contribution": "Of the days of the period, the share on which nobody contributed.",
  "waiting-openings":
    "How many conversations that members began wait for a reply at the end of the period, and for how long.",
  dormancy: "Of communities that were like this one, the share that was silent later.",
  "build-up": "How much of the time that building up a community may take is over.",
};
