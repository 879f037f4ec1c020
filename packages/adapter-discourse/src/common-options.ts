import { isId, problemMessage } from "@org/community-core/source";
import { z } from "zod";
import type { RecordForm } from "./records/batch-cutter.js";

/** Fields that hold names and texts. */
export const classifiedFields = ["member.name", "conversation.title"] as const;

/** What can be chosen whatever the way in. */
export interface CommonOptions {
  /** The forum that all ids are of, such as its host name: the same for every way into it. Absent: made of the way in. */
  readonly source?: string;
  /** Classified fields that are asked for. Absent: none. */
  readonly include?: readonly ("member.name" | "conversation.title")[];
  /** What only some may see and is read all the same. Private messages and whispers never are. Absent: nothing. */
  readonly alsoRead?: readonly ("restricted-categories" | "unlisted-topics")[];
  /** How contributions are handed out. Absent: in columns, which are faster. */
  readonly form?: RecordForm;
}

/** The fields of the options that every way has. */
export const commonFields: Readonly<Record<keyof CommonOptions, z.ZodType>> = {
  source: z.exactOptional(z.string().refine(isId, problemMessage({ type: "no-name" }))),
  include: z.exactOptional(z.array(z.enum(classifiedFields)).readonly()),
  alsoRead: z.exactOptional(z.array(z.enum(["restricted-categories", "unlisted-topics"])).readonly()),
  form: z.exactOptional(z.enum(["records", "columns"])),
};
