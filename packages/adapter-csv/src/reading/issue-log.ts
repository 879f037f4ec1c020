import { type IssueRecord, worded } from "@org/community-core/source";

const shownSingly = 20;

/** Issues of one file: the first of a code one by one, the rest as one with a count. */
export class IssueLog {
  private readonly counts = new Map<string, { total: number; sample: IssueRecord }>();
  private waiting: IssueRecord[] = [];

  /** Adds an issue; beyond the first twenty of its code it is only counted. */
  add(issue: IssueRecord): void {
    const known = this.counts.get(issue.code);
    if (known === undefined) this.counts.set(issue.code, { total: 1, sample: issue });
    else known.total++;
    if ((known?.total ?? 1) <= shownSingly) this.waiting.push(issue);
  }

  /** The issues that were added since the last time, as far as they are shown singly. */
  take(): readonly IssueRecord[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }

  /** One issue for each code with more than were shown. */
  summaries(file: string): readonly IssueRecord[] {
    const summaries: IssueRecord[] = [];
    for (const { total, sample } of this.counts.values()) {
      if (total <= shownSingly) continue;
      const { advice } = sample;
      summaries.push({
        kind: "issue",
        severity: sample.severity,
        code: sample.code,
        ...worded("{file}: {more} more rows with the same trouble.", { file, more: total - shownSingly }),
        ...(advice === undefined ? {} : { advice }),
        place: { file },
        count: total - shownSingly,
      });
    }
    return summaries;
  }
}
