/** Hours for which records of a kind may be kept, from when they were read; absent: without limit. */
export interface SourceRetention {
  readonly contributionHours?: number;
  readonly memberHours?: number;
  readonly aggregateHours?: number;
}

/** What a source forbids to do with what it yields. Whoever stores, links or merges must keep to it. */
export interface SourceLimits {
  readonly retention?: SourceRetention;
  /** Whether its people may be recognised in other sources. Absent: yes. */
  readonly linkable?: boolean;
}

/** Whether what a source with these limits yields may be kept without a limit of time. */
export function mayBeKept({ retention = {} }: SourceLimits): boolean {
  return Object.keys(retention).length === 0;
}

/** The limits of two descriptions of one source together: whatever either forbids. */
export function strictest(first: SourceLimits, second: SourceLimits): SourceLimits {
  const linkable = first.linkable === false || second.linkable === false ? false : (first.linkable ?? second.linkable);
  const retention = shorter(first.retention, second.retention);
  return { ...(retention === undefined ? {} : { retention }), ...(linkable === undefined ? {} : { linkable }) };
}

function shorter(first: SourceRetention | undefined, second: SourceRetention | undefined): SourceRetention | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const least = (key: keyof SourceRetention): SourceRetention => {
    const hours = Math.min(first[key] ?? Number.POSITIVE_INFINITY, second[key] ?? Number.POSITIVE_INFINITY);
    return Number.isFinite(hours) ? { [key]: hours } : {};
  };
  return { ...least("contributionHours"), ...least("memberHours"), ...least("aggregateHours") };
}
