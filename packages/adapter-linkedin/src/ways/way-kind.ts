import type { Problem } from "@org/community-core/source";
import type { z } from "zod";
import type { WayIn } from "./way-in.js";

/** A kind of way in: which option chooses it, what else it may be told, and how it is opened. */
export interface WayKind {
  /** The option that chooses it, such as `pageExports`. */
  readonly option: string;
  /** Its own options, the choosing one included, which take the place of common ones of that name; strict, because they come from configuration files. */
  readonly schema: z.ZodObject;
  /** What is wrong with options together that are right one by one. Absent: nothing can be. */
  problemsOf?(options: Readonly<Record<string, unknown>>): readonly Problem[];
  /** Opens the way with options that the schema has let through; nothing is read yet. */
  open(options: unknown): OpenedWay;
}

/** A way that was opened. */
export interface OpenedWay {
  readonly way: WayIn;
  /** What the source is called unless the user says otherwise: part of every id. */
  readonly source: string;
}
