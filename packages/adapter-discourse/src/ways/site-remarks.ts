import type { Capability } from "@org/community-core/source";
import { type Remark, remarks } from "./remarks.js";

/** What is good to know of what a site shows, also where it was kept, by what it shows. */
export function siteRemarks(shown: readonly Capability[]): readonly Remark[] {
  const has = (capability: Capability): boolean => shown.includes(capability);
  return [
    ...(has("acceptedAnswers") ? [remarks.acceptanceWithoutTime] : []),
    ...(has("reactions") ? [] : [remarks.likesCounted]),
    ...(has("moderationActs") ? [] : [moderationNotAskedFor]),
    ...(has("memberList") ? [automatedUnlisted] : []),
    ...(has("memberList") && !has("joinDates") ? [unconfirmedUnlisted] : []),
  ];
}

const moderationNotAskedFor: Remark = {
  code: "moderation-not-asked-for",
  message: "What staff did to topics is not read, because it costs a request for each topic; `atLength` asks for it.",
};

const automatedUnlisted: Remark = {
  code: "automated-accounts-unlisted",
  message: "Automated accounts stand on no list of users: they are told where they wrote.",
};

const unconfirmedUnlisted: Remark = {
  code: "unconfirmed-accounts-unlisted",
  message: "Accounts that never confirmed their address stand on no list but that of staff.",
};
