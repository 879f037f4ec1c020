/** Files that belong together: of a folder, of a zip, or one alone. */
export interface FileSet {
  /** Their names, in order. */
  readonly names: readonly string[];
  open(name: string): AsyncIterable<Uint8Array>;
  close(): void;
}
