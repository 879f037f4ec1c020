import type { CommunityConfig } from "@org/community-core/configuration";
import type { DocumentFile } from "../documents/document-file.js";

/** A config file that a command goes by. */
export interface Configuration {
  readonly config: CommunityConfig;
  /** The file, to say on which line something stands. */
  readonly file: DocumentFile;
  /** As it was given, or its name in the working folder. */
  readonly named: string;
  readonly path: string;
  /** Where its relative paths start. */
  readonly folder: string;
}
