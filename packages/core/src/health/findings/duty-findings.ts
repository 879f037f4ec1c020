import type { CommunityDataset, SourcedFact } from "../../dataset/community-dataset.js";
import { dutyKinds } from "../../model/duty-kind.js";
import { formatInstant, type Instant } from "../../model/instant.js";
import type { Finding } from "../finding.js";

/** A contract that ends within so many days is a continuity date that somebody has to act on. */
const contractHorizonDays = 365;

/**
 * What the declared duties say by themselves, whether or not the source can show the work: a duty with one holder and
 * nobody behind them, a contract that ends, work delegated without a guide (S12, S22, S47). Each is marked as declared.
 */
export function dutyFindings({ facts }: CommunityDataset, asOf: Instant): readonly Finding[] {
  const today = formatInstant(asOf).slice(0, 10);
  const held = facts.duty.filter((duty) => isHeld(duty, today));
  return [...withoutBackup(held), ...held.flatMap((duty) => [...contractEnds(duty, asOf), ...withoutGuide(duty)])];
}

type HeldDuty = SourcedFact<"duty">;

function isHeld({ from, until }: HeldDuty, today: string): boolean {
  return (from === undefined || from <= today) && (until === undefined || until >= today);
}

function withoutBackup(held: readonly HeldDuty[]): readonly Finding[] {
  return dutyKinds.flatMap((duty): readonly Finding[] => {
    const holders = held.filter((one) => one.duty === duty);
    const people = new Set(holders.map(({ holder }) => holder));
    const [only] = holders;
    if (only === undefined || people.size > 1 || holders.some(({ backup }) => backup !== undefined)) return [];
    const params = { duty, person: only.holder };
    return [{ code: "no-backup", params, severity: "serious", pillar: "continuityRisk", key: "S12" }];
  });
}

function contractEnds({ duty, holder, contractUntil, engagement }: HeldDuty, asOf: Instant): readonly Finding[] {
  if (contractUntil === undefined) return [];
  const days = Math.floor((Date.parse(contractUntil) - asOf) / 86_400_000);
  if (days < 0 || days > contractHorizonDays) return [];
  const params = { duty, person: holder, date: contractUntil, days, engagement: engagement ?? "hired" };
  return [
    {
      code: "contract-ends",
      params,
      severity: days <= 90 ? "serious" : "notice",
      pillar: "continuityRisk",
      key: "S47",
    },
  ];
}

function withoutGuide({ duty, holder, delegated, guide }: HeldDuty): readonly Finding[] {
  if (delegated !== true || guide !== undefined) return [];
  const params = { duty, person: holder };
  return [{ code: "delegated-without-guide", params, severity: "notice", pillar: "continuityRisk", key: "S22" }];
}
