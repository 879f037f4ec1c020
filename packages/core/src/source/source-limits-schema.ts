import { z } from "zod";
import { type SourceExtent, type SourceRetention, sourceExtents } from "../model/source-limits.js";

type Optional<T> = z.ZodExactOptional<z.ZodType<T>>;

const hours = z.exactOptional(z.number().min(0));

/** The fields of `SourceRetention`. */
export const retentionFields: { readonly [K in keyof SourceRetention]-?: Optional<number> } = {
  contributionHours: hours,
  memberHours: hours,
  aggregateHours: hours,
};

/** The fields of `SourceLimits`; whoever reads them says whether others may stand beside them. */
export const limitsFields: {
  readonly retention: Optional<SourceRetention>;
  readonly linkable: Optional<boolean>;
  readonly extent: Optional<SourceExtent>;
} = {
  retention: z.exactOptional(z.strictObject(retentionFields)),
  linkable: z.exactOptional(z.boolean()),
  extent: z.exactOptional(z.enum(sourceExtents, "is no extent")),
};
