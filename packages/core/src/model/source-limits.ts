/** Hours for which records of a kind may be kept, from when they were read; absent: without limit. */
export interface SourceRetention {
  readonly contributionHours?: number;
  readonly memberHours?: number;
  readonly aggregateHours?: number;
}

/**
 * Whose acts a source shows. `everyone`: those of all who are at its places. `own-acts`: those alone of the people who gave what
 * they did themselves, such as an archive that a member downloads; what others did there and answered is not seen.
 */
export type SourceExtent = (typeof sourceExtents)[number];

/** All extents. */
export const sourceExtents = ["everyone", "own-acts"] as const;

/**
 * The limits of what a source yields: what it forbids to do with it, and whose acts it reaches. Whoever stores, links, merges or
 * measures must keep to them.
 */
export interface SourceLimits {
  readonly retention?: SourceRetention;
  /** Whether its people may be recognised in other sources. Absent: yes. */
  readonly linkable?: boolean;
  /** Whose acts it shows. Absent: those of everyone at its places. */
  readonly extent?: SourceExtent;
}

/**
 * Whether what a source with these limits yields may be kept without a limit of time.
 *
 * @example
 * mayBeKept({}) // => true
 * mayBeKept({ retention: { activityHours: 48 } }) // => false
 */
export function mayBeKept({ retention = {} }: SourceLimits): boolean {
  return Object.keys(retention).length === 0;
}

/** The limits of two descriptions of one source together: whatever either forbids, and no more than both reach. */
export function strictest(first: SourceLimits, second: SourceLimits): SourceLimits {
  const linkable = first.linkable === false || second.linkable === false ? false : (first.linkable ?? second.linkable);
  const retention = shorter(first.retention, second.retention);
  const isOwn = first.extent === "own-acts" || second.extent === "own-acts";
  const extent = isOwn ? "own-acts" : (first.extent ?? second.extent);
  return {
    ...(retention === undefined ? {} : { retention }),
    ...(linkable === undefined ? {} : { linkable }),
    ...(extent === undefined ? {} : { extent }),
  };
}

function shorter(first: SourceRetention | undefined, second: SourceRetention | undefined): SourceRetention | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const least = (key: keyof SourceRetention): SourceRetention => {
    const hours = Math.min(first[key] ?? Number.POSITIVE_INFINITY, second[key] ?? Number.POSITIVE_INFINITY);
    return Number.isFinite(hours) ? { [key]: hours } : {};
  };
  return { ...least("contributionHours"), ...least("memberHours"), ...least("aggregateHours") };
}
