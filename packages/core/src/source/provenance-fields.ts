import { z } from "zod";
import { instantField } from "../model/fields.js";
import type { IsoInstant } from "../model/instant.js";

/** The schemas of what decides between two states of one thing; part of every fact and removal. */
export const provenanceFields: {
  readonly version: z.ZodExactOptional<z.ZodNumber>;
  readonly observedAt: z.ZodExactOptional<z.ZodType<IsoInstant>>;
} = {
  version: z.exactOptional(z.number()),
  observedAt: z.exactOptional(instantField),
};
